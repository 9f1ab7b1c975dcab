print({'a': 1} | {'b': 2})  # expect: {'a': 1, 'b': 2}
print({'a': 1, 'b': 1} | {'a': 2})  # expect: {'a': 2, 'b': 1}
d = {'a': 1}
d |= {'c': 3}
d |= [('e', 5)]
print(d)  # expect: {'a': 1, 'c': 3, 'e': 5}
print({**d, 'z': 0, **{'a': 'last'}})  # expect: {'a': 'last', 'c': 3, 'e': 5, 'z': 0}
try:
    {'a': 1} | [('b', 2)]
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for |: 'dict' and 'list'
try:
    {'a': 1} | 5
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for |: 'dict' and 'int'
try:
    d |= 5
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    {**5}
except TypeError as error:
    print(error)  # expect: 'int' object is not a mapping
try:
    {'a': 1} + {'b': 2}
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'dict' and 'dict'
