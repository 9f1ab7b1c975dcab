class N:
    def __int__(self):
        return 5

    def __float__(self):
        return 5.5

    def __complex__(self):
        return 5j

    def __index__(self):
        return 2

    def __bool__(self):
        return False

    def __bytes__(self):
        return b'bytes'

    def __round__(self, digits=None):
        return ('round', digits)

    def __trunc__(self):
        return 'trunc'

    def __floor__(self):
        return 'floor'

    def __ceil__(self):
        return 'ceil'

    def __length_hint__(self):
        return 10


import math
n = N()
print(int(n), float(n), complex(n), [10, 20, 30][n], 'abcdef'[n:], bool(n), bytes(n), round(n), round(n, 1))  # expect: 5 5.5 5j 30 cdef False b'bytes' ('round', None) ('round', 1)
print(math.trunc(n), math.floor(n), math.ceil(n), hex(n), range(n), [0] * n, 'ab' * n, (1).__lshift__(2))  # expect: trunc floor ceil 0x2 range(0, 2) [0, 0] abab 4


class Bad:
    def __int__(self):
        return 'x'

    def __float__(self):
        return 1

    def __index__(self):
        return 1.5

    def __bytes__(self):
        return 'x'


b = Bad()
for f in (int, float, bytes, hex, lambda v: [1][v]):
    try:
        f(b)
    except TypeError as error:
        print(error)
# output:
#| __int__ returned non-int (type str)
#| Bad.__float__ returned non-float (type int)
#| __bytes__ returned non-bytes (type str)
#| __index__ returned non-int (type float)
#| __index__ returned non-int (type float)


class OnlyTrunc:
    def __index__(self):
        return 9


print(int(OnlyTrunc()), float(OnlyTrunc()), complex(OnlyTrunc()), chr(OnlyTrunc()) == '\t')  # expect: 9 9.0 (9+0j) True
