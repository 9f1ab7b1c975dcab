print(dict.fromkeys('abc'))  # expect: {'a': None, 'b': None, 'c': None}
print(dict.fromkeys(['x', 'y'], 0))  # expect: {'x': 0, 'y': 0}
print(dict.fromkeys(range(3), []))  # expect: {0: [], 1: [], 2: []}
print(dict.fromkeys({1: 2}))  # expect: {1: None}
print({}.fromkeys('z', 9))  # expect: {'z': 9}
try:
    dict.fromkeys()
except TypeError as error:
    print(error)  # expect: fromkeys expected at least 1 argument, got 0
try:
    dict.fromkeys(5)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    dict.fromkeys([[]])
except TypeError as error:
    print(error)  # expect: unhashable type: 'list'
class D(dict):
    pass
print(repr(type(D.fromkeys('a')).__name__))  # expect: 'D'
