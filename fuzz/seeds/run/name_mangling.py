class A:
    __secret = 1

    def __init__(self):
        self.__value = 2

    def get(self):
        return self.__secret, self.__value

    def __helper(self):
        return 'helper'

    def call(self):
        return self.__helper()

    def names(self):
        __local = 5
        return __local


class B(A):
    def __init__(self):
        super().__init__()
        self.__value = 'B'

    def both(self):
        return self.__value, self.get()


b = B()
print(b.both(), b.call(), b.names(), sorted(vars(b)))  # expect: ('B', (1, 2)) helper 5 ['_A__value', '_B__value']
print(b._A__value, b._B__value, A._A__secret)  # expect: 2 B 1
try:
    b.__value
except AttributeError as error:
    print(error)  # expect: 'B' object has no attribute '__value'


class _Under:
    __x = 1

    def get(self):
        return self.__x


print(_Under().get(), _Under._Under__x)  # expect: 1 1


class Kw:
    def f(self, __a=1):
        return __a


print(Kw().f(), Kw().f(_Kw__a=2))  # expect: 1 2
