print(sorted([3, 1.5, True, 2]), sorted(['b', 'a', 'C']), sorted([(2, 'a'), (1, 'b')]), sorted([[2], [1, 5], [1]]), sorted({3, 1}), sorted({'b': 1, 'a': 2}.items()))
# output:
#| [True, 1.5, 2, 3] ['C', 'a', 'b'] [(1, 'b'), (2, 'a')] [[1], [1, 5], [2]] [1, 3] [('a', 2), ('b', 1)]
try:
    sorted([1, None])
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'NoneType' and 'int'
try:
    sorted(['a', 1])
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'int' and 'str'
try:
    sorted([{}, {}])
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'dict' and 'dict'
try:
    sorted([1j, 2j])
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'complex' and 'complex'
print(sorted([float('nan'), 1.0, 0.5])[0] != 7)  # expect: True
print(sorted('bca', reverse=True), sorted([], key=5), sorted([True, False]))  # expect: ['c', 'b', 'a'] [] [False, True]
print(min(['b', 'a'], key=lambda s: -ord(s)), max([[1], [1, 0]]))  # expect: b [1, 0]
