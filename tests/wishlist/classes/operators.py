class Num:
    def __init__(self, v):
        self.v = v

    def __repr__(self):
        return f'Num({self.v!r})'

    def __add__(self, o):
        return Num(('add', self.v, getattr(o, 'v', o)))

    def __radd__(self, o):
        return Num(('radd', o, self.v))

    def __sub__(self, o):
        return Num(('sub', self.v, getattr(o, 'v', o)))

    def __rsub__(self, o):
        return Num(('rsub', o, self.v))

    def __mul__(self, o):
        return Num(('mul', o))

    def __rmul__(self, o):
        return Num(('rmul', o))

    def __truediv__(self, o):
        return Num(('truediv', o))

    def __rtruediv__(self, o):
        return Num(('rtruediv', o))

    def __floordiv__(self, o):
        return Num(('floordiv', o))

    def __rfloordiv__(self, o):
        return Num(('rfloordiv', o))

    def __mod__(self, o):
        return Num(('mod', o))

    def __rmod__(self, o):
        return Num(('rmod', o))

    def __pow__(self, o):
        return Num(('pow', o))

    def __rpow__(self, o):
        return Num(('rpow', o))

    def __matmul__(self, o):
        return Num(('matmul', o))

    def __rmatmul__(self, o):
        return Num(('rmatmul', o))

    def __and__(self, o):
        return Num(('and', o))

    def __rand__(self, o):
        return Num(('rand', o))

    def __or__(self, o):
        return Num(('or', o))

    def __ror__(self, o):
        return Num(('ror', o))

    def __xor__(self, o):
        return Num(('xor', o))

    def __rxor__(self, o):
        return Num(('rxor', o))

    def __lshift__(self, o):
        return Num(('lshift', o))

    def __rlshift__(self, o):
        return Num(('rlshift', o))

    def __rshift__(self, o):
        return Num(('rshift', o))

    def __rrshift__(self, o):
        return Num(('rrshift', o))

    def __neg__(self):
        return Num(('neg', self.v))

    def __pos__(self):
        return Num(('pos', self.v))

    def __invert__(self):
        return Num(('invert', self.v))


n = Num(1)
print(n + 2, 2 + n, n + Num(3), n - 2, 2 - n)
# output:
#| Num(('add', 1, 2)) Num(('radd', 2, 1)) Num(('add', 1, 3)) Num(('sub', 1, 2)) Num(('rsub', 2, 1))
print(n * 2, 2 * n, n / 2, 2 / n, n // 2, 2 // n, n % 2, 2 % n)
# output:
#| Num(('mul', 2)) Num(('rmul', 2)) Num(('truediv', 2)) Num(('rtruediv', 2)) Num(('floordiv', 2)) Num(('rfloordiv', 2)) Num(('mod', 2)) Num(('rmod', 2))
print(n ** 2, 2 ** n, n @ 2, 2 @ n, n & 2, 2 & n, n | 2, 2 | n, n ^ 2, 2 ^ n)
# output:
#| Num(('pow', 2)) Num(('rpow', 2)) Num(('matmul', 2)) Num(('rmatmul', 2)) Num(('and', 2)) Num(('rand', 2)) Num(('or', 2)) Num(('ror', 2)) Num(('xor', 2)) Num(('rxor', 2))
print(n << 2, 2 << n, n >> 2, 2 >> n, -n, +n, ~n)
# output:
#| Num(('lshift', 2)) Num(('rlshift', 2)) Num(('rshift', 2)) Num(('rrshift', 2)) Num(('neg', 1)) Num(('pos', 1)) Num(('invert', 1))
print('s' + n, [1] + n, 'a' * n, None + n, 1.5 - n, 'x%s' % n)
# output:
#| Num(('radd', 's', 1)) Num(('radd', [1], 1)) Num(('rmul', 'a')) Num(('radd', None, 1)) Num(('rsub', 1.5, 1)) xNum(1)
n += 5
print(n)  # expect: Num(('add', 1, 5))
m = Num(2)
m <<= 1
print(m)  # expect: Num(('lshift', 1))
