print(sum([1, 2, 3]), sum([]), sum([1.5, 2]), sum([1, 2], 10), sum([[1], [2]], []), sum(range(101)), sum([True, True]), sum([1, 2], start=5), sum([0.1] * 10), sum([1j, 2]), sum(((1,), (2,)), ()))  # expect: 6 0 3.5 13 [1, 2] 5050 2 8 0.9999999999999999 (2+1j) (1, 2)
print(sum(x * x for x in range(4)))  # expect: 14
try:
    sum(['a'])
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'int' and 'str'
try:
    sum(['a', 'b'], '')
except TypeError as error:
    print(error)  # expect: sum() can't sum strings [use ''.join(seq) instead]
try:
    sum([b'a'], b'')
except TypeError as error:
    print(error)  # expect: sum() can't sum bytes [use b''.join(seq) instead]
try:
    sum([bytearray(b'a')], bytearray())
except TypeError as error:
    print(error)  # expect: sum() can't sum bytearray [use b''.join(seq) instead]
try:
    sum(5)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    sum()
except TypeError as error:
    print(error)  # expect: sum() takes at least 1 positional argument (0 given)
try:
    sum([1, None])
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'int' and 'NoneType'
try:
    sum([[1]])
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'int' and 'list'
try:
    sum([1], 2, 3)
except TypeError as error:
    print(error)  # expect: sum() takes at most 2 arguments (3 given)
print(sum([2 ** 62, 2 ** 62, 1.5]), sum([2 ** 62] * 4))  # expect: 9.223372036854776e+18 18446744073709551616
