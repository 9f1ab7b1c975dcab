print(hash('abc') == hash('a' + 'bc'))  # expect: True
print(hash('') == hash(str()))  # expect: True
print({'a': 1}['a'])  # expect: 1
print(len({'x', 'x', 'y'}))  # expect: 2
