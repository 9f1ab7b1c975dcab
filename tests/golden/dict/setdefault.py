d = {'a': 1}
print(d.setdefault('a', 5))  # expect: 1
print(d.setdefault('b', []))  # expect: []
d.setdefault('b', 'ignored').append(1)
print(d.setdefault('c'))  # expect: None
print(d)  # expect: {'a': 1, 'b': [1], 'c': None}
try:
    d.setdefault()
except TypeError as error:
    print(error)  # expect: setdefault expected at least 1 argument, got 0
try:
    d.setdefault([], 1)
except TypeError as error:
    print(error)  # expect: unhashable type: 'list'
