items = [1]
items.extend([2, 3])
items.extend('ab')
items.extend(range(2))
items.extend({'k': 1})
items.extend(x * x for x in (7, 8))
items.extend(items)
print(items)  # expect: [1, 2, 3, 'a', 'b', 0, 1, 'k', 49, 64, 1, 2, 3, 'a', 'b', 0, 1, 'k', 49, 64]
try:
    items.extend(5)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    items.extend()
except TypeError as error:
    print(error)  # expect: list.extend() takes exactly one argument (0 given)
def broken():
    yield 'kept'
    raise ValueError('half way')
small = []
try:
    small.extend(broken())
except ValueError as error:
    print(error)  # expect: half way
print(small)  # expect: ['kept']
