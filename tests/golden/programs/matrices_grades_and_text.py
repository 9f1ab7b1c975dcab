"""Gradebook, matrix, string processing, generics, dunder arithmetic."""
from __future__ import annotations
from fractions import Fraction
from functools import reduce, partial, lru_cache, singledispatchmethod, cache
from itertools import chain, product, permutations, combinations, starmap
from typing import Generic, TypeVar, overload, Iterable, Sequence
import math, operator, numbers, re, string
N = TypeVar('N', bound=numbers.Number)
class Matrix(Generic[N]):
    __slots__ = ('_r',)
    def __init__(self, rows): self._r = tuple(map(tuple, rows))
    @classmethod
    def eye(cls, n): return cls([[int(i == j) for j in range(n)] for i in range(n)])
    shape = property(lambda s: (len(s._r), len(s._r[0])))
    def __getitem__(self, k):
        match k:
            case int(i), int(j): return self._r[i][j]
            case slice() as r, slice() as c: return Matrix(row[c] for row in self._r[r])
            case int(i): return self._r[i]
            case _: raise TypeError(f'bad index {k!r}')
    def __matmul__(self, o):
        if not isinstance(o, Matrix): return NotImplemented
        if self.shape[1] != o.shape[0]: raise ValueError(f'{self.shape} @ {o.shape}')
        return Matrix([[sum(map(operator.mul, a, b)) for b in zip(*o._r)] for a in self._r])
    def __pow__(self, n, mod=None):
        r = Matrix.eye(len(self._r)); b = self
        while n:
            if n & 1: r = r @ b
            b = b @ b; n >>= 1
            if mod: r, b = r % mod, b % mod
        return r
    def __mod__(self, m): return Matrix([[x % m for x in r] for r in self._r])
    def __mul__(self, k): return Matrix([[x * k for x in r] for r in self._r])
    __rmul__ = __mul__
    def __neg__(self): return self * -1
    def __eq__(self, o): return isinstance(o, Matrix) and self._r == o._r
    def __hash__(self): return hash(self._r)
    def __iter__(self): return iter(self._r)
    def __bool__(self): return any(chain.from_iterable(self._r))
    def __invert__(self): return Matrix(zip(*self._r))
    @property
    def det(self):
        rows = [list(map(Fraction, r)) for r in self._r]; d = Fraction(1)
        for i in range(len(rows)):
            p = next((k for k in range(i, len(rows)) if rows[k][i]), None)
            if p is None: return Fraction(0)
            if p != i: rows[i], rows[p] = rows[p], rows[i]; d = -d
            d *= rows[i][i]
            for k in range(i + 1, len(rows)):
                f = rows[k][i] / rows[i][i]
                rows[k] = [x - f * y for x, y in zip(rows[k], rows[i])]
        return d
    def __format__(self, spec): return '\n'.join(' '.join(format(x, spec) for x in r) for r in self._r)
    def __repr__(self): return f'Matrix({[*map(list, self._r)]})'
a = Matrix([[1, 2], [3, 4]]); f = Matrix([[1, 1], [1, 0]])
print(a @ f, a ** 3, pow(f, 90)[0, 1], pow(f, 10 ** 6, 1000)[0, 1], -a, 2 * a, ~a, a.det, Matrix([[0, 1], [0, 2]]).det, bool(a * 0), a[0:1, :], {a: 1}[Matrix([[1, 2], [3, 4]])])
# output:
#| Matrix([[3, 1], [7, 3]]) Matrix([[37, 54], [81, 118]]) 2880067194370816120 875 Matrix([[-1, -2], [-3, -4]]) Matrix([[2, 4], [6, 8]]) Matrix([[1, 3], [2, 4]]) -2 0 False Matrix([[1, 2]]) 1
print(f'{a * Fraction(1, 3):>6}'if 0 else f'{a * 1.5:7.2f}')
# output:
#|    1.50    3.00
#|    4.50    6.00
for g in (lambda: a @ 2, lambda: a @ Matrix([[1, 2, 3]]), lambda: a['x'], lambda: a + a, lambda: 2 @ a, lambda: a ** 'x', lambda: a.foo, lambda: setattr(a, 'z', 1), lambda: a[5]):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
# output:
#| TypeError unsupported operand type(s) for @: 'Matrix' and 'int'
#| ValueError (2, 2) @ (1, 3)
#| TypeError bad index 'x'
#| TypeError unsupported operand type(s) for +: 'Matrix' and 'Matrix'
#| TypeError unsupported operand type(s) for @: 'int' and 'Matrix'
#| TypeError unsupported operand type(s) for &: 'str' and 'int'
#| AttributeError 'Matrix' object has no attribute 'foo'
#| AttributeError 'Matrix' object has no attribute 'z'
#| IndexError tuple index out of range
class Grade:
    @singledispatchmethod
    def add(self, x): raise NotImplementedError(type(x).__name__)
    @add.register
    def _(self, x: int): return f'int {x}'
    @add.register(str)
    def _(self, x): return f'str {x!r}'
    @add.register(list)
    @add.register(tuple)
    def _(self, x): return [self.add(i) for i in x]
print(Grade().add([1, 'a', (2,)]))  # expect: ['int 1', "str 'a'", ['int 2']]
try: Grade().add(1.5)
except NotImplementedError as e: print(repr(e))  # expect: NotImplementedError('float')
@cache
def ways(n, coins=(50, 20, 10, 5, 1)): return 1 if n == 0 else 0 if n < 0 or not coins else ways(n - coins[0], coins) + ways(n, coins[1:])
print(ways(200), ways.cache_info())  # expect: 2930 CacheInfo(hits=77, misses=488, maxsize=None, currsize=488)
text = 'The quick brown fox — jumps over the “lazy” dog; naïve café'
print(text.title(), text.swapcase(), text.casefold().translate(str.maketrans('aeiou', '01234', string.punctuation)), re.sub(r'(?P<w>\w+) (?P<v>\w+)', r'\g<v> \g<w>', text), text.encode('ascii', 'xmlcharrefreplace'), text.encode('utf-8')[-6:], re.findall(r'\b\w{4,5}\b', text), re.split(r'[\s;—]+', text, maxsplit=3), text.partition(' — '), text.rpartition('x')[0], text.expandtabs(), text.isidentifier(), text.center(80, '*'))
# output:
#| The Quick Brown Fox — Jumps Over The “Lazy” Dog; Naïve Café tHE QUICK BROWN FOX — JUMPS OVER THE “LAZY” DOG; NAÏVE CAFÉ th1 q42ck br3wn f3x — j4mps 3v1r th1 “l0zy” d3g n0ïv1 c0fé quick The fox brown — over jumps the “lazy” dog; café naïve b'The quick brown fox &#8212; jumps over the &#8220;lazy&#8221; dog; na&#239;ve caf&#233;' b' caf\xc3\xa9' ['quick', 'brown', 'jumps', 'over', 'lazy', 'naïve', 'café'] ['The', 'quick', 'brown', 'fox — jumps over the “lazy” dog; naïve café'] ('The quick brown fox', ' — ', 'jumps over the “lazy” dog; naïve café') The quick brown fo The quick brown fox — jumps over the “lazy” dog; naïve café False **********The quick brown fox — jumps over the “lazy” dog; naïve café***********
print('%-10s|%+06.2f|%x|%o|%e|%r|%c|%5.1f%%|%(a)s' % {'a': 1} if 0 else '%-10s|%+06.2f|%x|%o|%e|%r|%c|%5.1f%%' % ('ab', 3.14159, 255, 8, 12345.678, 'q', 65, 99.5))  # expect: ab        |+03.14|ff|10|1.234568e+04|'q'|A| 99.5%
print(f'{math.pi:.{3}f} {1e10:g} {1234567:,} {1234567.891:_.2f} {0.00001234} {1e16} {123456789012345680.0} {255:#x} {255:08b} {-5:+d} {"x":>>5} {3!r:^7} {True:d} {None} {[1]!s:>5} {1+2j:.1f} {math.inf:+} {float("nan")} {10**20:e}')
# output:
#| 3.142 1e+10 1,234,567 1_234_567.89 1.234e-05 1e+16 1.2345678901234568e+17 0xff 11111111 -5 >>>>x    3    1 None   [1] 1.0+2.0j +inf nan 1.000000e+20
print([*starmap(pow, [(2, 3), (3, 2)])], reduce(lambda a, b: a * b, range(1, 8)), [''.join(p) for p in permutations('abc', 2)], list(combinations(range(4), 2))[-1], list(product('ab', repeat=2))[1], math.comb(10, 3), math.isclose(0.1 + 0.2, 0.3), math.fsum([.1] * 10), sum([.1] * 10), round(2.5), round(-3.5), round(2.675, 2), round(1234, -2), divmod(-7, 2), -7 // 2, -7 % 3, 7 % -3, int('ff', 16), int(-3.9), hash(1.0) == hash(1), 0.1 + 0.2, 1 / 3, 2 ** 0.5, 10 ** -2, (-8) ** (1 / 3))
# output:
#| [8, 9] 5040 ['ab', 'ac', 'ba', 'bc', 'ca', 'cb'] (2, 3) ('a', 'b') 120 True 1.0 0.9999999999999999 2 -4 2.67 1200 (-4, 1) -4 2 -2 255 -3 True 0.30000000000000004 0.3333333333333333 1.4142135623730951 0.01 (1.0000000000000002+1.7320508075688772j)
