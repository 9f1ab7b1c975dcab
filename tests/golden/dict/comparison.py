print({'a': 1, 'b': 2} == {'b': 2, 'a': 1})  # expect: True
print({'a': 1} == {'a': 1.0}, {'a': 1} != {'a': 2}, {} == [])  # expect: True True False
try:
    {'a': 1} < {'a': 2}
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'dict' and 'dict'
nan = float('nan')
print({'x': nan} == {'x': nan})  # expect: True
