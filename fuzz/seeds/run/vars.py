class C:
    shared = 1
    def __init__(self):
        self.a = 1
        self.b = [2]
c = C()
print(vars(c))  # expect: {'a': 1, 'b': [2]}
class S:
    __slots__ = ('x',)
try:
    vars(S())
except TypeError as error:
    print(error)  # expect: vars() argument must have __dict__ attribute
try:
    vars(5)
except TypeError as error:
    print(error)  # expect: vars() argument must have __dict__ attribute
def f(q):
    return vars()
print(f(3))  # expect: {'q': 3}
print(sorted(k for k in vars(C) if not k.startswith('_')))  # expect: ['shared']
