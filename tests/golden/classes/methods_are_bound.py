class A:
    def m(self, x):
        return self, x


a = A()
b = a.m
print(b(1)[0] is a, A.m(a, 2)[0] is a, a.m == a.m, a.m is a.m, A().m == a.m)  # expect: True True True False False
print(a.m.__name__)  # expect: m
a.m = lambda x: ('instance', x)
print(a.m(3))  # expect: ('instance', 3)
A.new = lambda self: 'new'
print(A().new())  # expect: new


class B:
    f = len
    g = lambda self: 'g'


print(B().f('abc'), B().g())  # expect: 3 g
bound = [].append
bound(1)
print('abc'.upper(), list(map('{}!'.format, 'ab')))  # expect: ABC ['a!', 'b!']
A.m = staticmethod(lambda x: ('static', x))
print(A().m(1))  # expect: ('static', 1)
