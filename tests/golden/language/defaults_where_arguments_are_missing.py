"""Defaults of functions, methods, constructors, generators, lambdas and operators."""

def f(a, b=1, *, c=3): return (a, b, c)
def g(a, b=2, c=[]): return (a, b, c)
class K:
    def __init__(self, x=5, y=6): self.x = x; self.y = y
    def m(self, p, q=7): return (self.x, self.y, p, q)
    def __add__(self, other, extra=9): return extra
print(f(1), f(1, 2), g(1), g(1, 3), g(1, 3, 4))  # expect: (1, 1, 3) (1, 2, 3) (1, 2, []) (1, 3, []) (1, 3, 4)
try: g()
except TypeError as e: print(e)  # expect: g() missing 1 required positional argument: 'a'
try: g(1,2,3,4)
except TypeError as e: print(e)  # expect: g() takes from 1 to 3 positional arguments but 4 were given
k = K(); print(k.m(1), k.m(1, 2), K(1).m(2), K(1, 2).m(3), k + k)  # expect: (5, 6, 1, 7) (5, 6, 1, 2) (1, 6, 2, 7) (1, 2, 3, 7) 9
def h(x, y=10):
    z = x + y
    return lambda w=z: w + x
print(h(1)(), h(1, 2)(5))  # expect: 12 6
def rec(n, acc=0):
    return acc if n == 0 else rec(n - 1, acc + n)
print(rec(100), rec(5, 5), [rec(i) for i in range(4)])  # expect: 5050 20 [0, 1, 3, 6]
def gen(a, b=2): yield a; yield b
print(list(gen(1)), list(gen(1, 5)))  # expect: [1, 2] [1, 5]
