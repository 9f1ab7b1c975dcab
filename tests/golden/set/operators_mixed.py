print({1} | frozenset([2]), frozenset([1]) | {2})  # expect: {1, 2} frozenset({1, 2})
print(type({1} & frozenset([1])).__name__, type(frozenset([1]) & {1}).__name__)  # expect: set frozenset
print({1, 2} == frozenset([2, 1]))  # expect: True
print(1 in {1}, [1] in [{1}])  # expect: True False
try:
    [1] in {1}
except TypeError as error:
    print(error)  # expect: unhashable type: 'list'
print({1} == {1.0}, {1} != {2}, {1} < {2}, {1} == [1])  # expect: True True False False
try:
    {1} + {2}
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'set' and 'set'
try:
    {1} < 1
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'set' and 'int'
print(not set(), bool({0}))  # expect: True True
