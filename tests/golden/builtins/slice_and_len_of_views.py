d = {'a': 1}
print(len(d.keys()), len(d.items()), bool({}.keys()), list(d.keys())[0:1])  # expect: 1 1 False ['a']
print(d.keys() == {'a'}, d.items() == {('a', 1)})  # expect: True True
