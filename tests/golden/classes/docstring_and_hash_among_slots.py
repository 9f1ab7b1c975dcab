class A:
    __slots__ = ('a', 'b')


class B:
    __slots__ = ('b', '__doc__')


try:
    class C:
        """Says something."""
        __slots__ = ('__doc__',)
except ValueError as error:
    print(error)  # expect: '__doc__' in __slots__ conflicts with class variable
print([name for name in vars(A) if name != '__module__'])  # expect: ['__slots__', 'a', 'b', '__doc__']
print([name for name in vars(B) if name != '__module__'])  # expect: ['__slots__', '__doc__', 'b']
print(A.__doc__, A().__doc__)  # expect: None None
b = B()
b.__doc__ = 'of its own'
print(b.__doc__)  # expect: of its own
try:
    print(B().__doc__)
except AttributeError as error:
    print(error)  # expect: 'B' object has no attribute '__doc__'
class M:
    __slots__ = ('s', '__hash__')
    def __init__(self, s): self.s = s; self.__hash__ = lambda: hash(s)
    def __eq__(self, o): return self.s == o.s
m = M(3)
print(hash(M(3)), M(3) == M(3), {M(3): 1}[M(3)])  # expect: 3 True 1
class N:
    __slots__ = ('s',)
    def __eq__(self, o): return True
print(N.__hash__, [n for n in vars(N) if n != '__module__'])  # expect: None ['__slots__', '__eq__', 's', '__doc__', '__hash__']
class O:
    def __eq__(self, o): return True
print([n for n in vars(O) if n not in ('__module__', '__dict__', '__weakref__')])  # expect: ['__eq__', '__doc__', '__hash__']
