print(set(), set([1, 1, 2]), set(range(3)), set({1: 2}))  # expect: set() {1, 2} {0, 1, 2} {1}
print(sorted(set('hello')))  # expect: ['e', 'h', 'l', 'o']
try:
    set(5)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    set([[]])
except TypeError as error:
    print(error)  # expect: unhashable type: 'list'
try:
    set(1, 2)
except TypeError as error:
    print(error)  # expect: set expected at most 1 argument, got 2
print(frozenset(), frozenset([1, 2]))  # expect: frozenset() frozenset({1, 2})
