import types


class D:
    def __get__(self, instance, owner):
        return lambda *args: ('called', args)


class A:
    __call__ = D()


class B:
    pass


class C:
    pass


print(A()(1, 2))  # expect: ('called', (1, 2))
B.__call__ = C()
C.__call__ = B()
try:
    B()()
except RecursionError as e:
    print('RecursionError')  # expect: RecursionError
B.__call__ = B()
try:
    B()()
except RecursionError as e:
    print('RecursionError')  # expect: RecursionError
m = print
for n in range(30):
    m = types.MethodType(m, n)
m()  # expect: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29
