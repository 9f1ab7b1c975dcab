class Bound:
    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner):
        print('get', instance, owner.__name__)
        return self.function


class A:
    __new__ = Bound(lambda *args: print('new', len(args), args[1:]))


print(A(3, 4))
# output:
#| get None A
#| new 3 (3, 4)
#| None


class B:
    __new__ = Bound(object.__new__)

    def __init__(self):
        print('init')


B()
# output:
#| get None B
#| init


class C:
    __init_subclass__ = Bound(lambda **keywords: print('derived', keywords))


class D(C, x=3):
    pass
# output:
#| get None D
#| derived {'x': 3}


class E(C):
    pass
# output:
#| get None E
#| derived {}


class F:
    @classmethod
    def __new__(cls, *args):
        return len(args), args[-1]


print(F(7))  # expect: (2, 7)
