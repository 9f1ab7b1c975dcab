d = {'a': 1, 'n': None}
print(d.get('a'))  # expect: 1
print(d.get('x'), d.get('n'), d.get('n', 5))  # expect: None None None
print(repr(d.get('x', 'default')))  # expect: 'default'
try:
    d.get()
except TypeError as error:
    print(error)  # expect: get expected at least 1 argument, got 0
try:
    d.get([])
except TypeError as error:
    print(error)  # expect: unhashable type: 'list'
try:
    d.get('a', default=1)
except TypeError as error:
    print(error)  # expect: dict.get() takes no keyword arguments
try:
    d.get(1, 2, 3)
except TypeError as error:
    print(error)  # expect: get expected at most 2 arguments, got 3
