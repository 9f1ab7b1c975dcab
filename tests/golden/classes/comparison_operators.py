class V:
    def __init__(self, n):
        self.n = n

    def __eq__(self, o):
        print('eq', self.n)
        return isinstance(o, V) and self.n == o.n

    def __lt__(self, o):
        print('lt', self.n)
        return self.n < o.n

    def __le__(self, o):
        print('le', self.n)
        return self.n <= o.n


a, b = V(1), V(2)
print(a == b)
# output:
#| eq 1
#| False
print(a != b)
# output:
#| eq 1
#| True
print(a < b)
# output:
#| lt 1
#| True
print(a > b)
# output:
#| lt 2
#| False
print(a <= b)
# output:
#| le 1
#| True
print(a >= b)
# output:
#| le 2
#| False
print(a == 1, 1 == a, None == a)
# output:
#| eq 1
#| eq 1
#| eq 1
#| False False False
print(a in [b, a])
# output:
#| eq 2
#| True
try:
    {a}
except TypeError as error:
    print(error)  # expect: unhashable type: 'V'
try:
    a < 'x'  # expect: lt 1
except AttributeError as error:
    print(error)  # expect: 'str' object has no attribute 'n'


class P:
    pass


try:
    P() < P()
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'P' and 'P'
try:
    P() >= 1
except TypeError as error:
    print(error)  # expect: '>=' not supported between instances of 'P' and 'int'


class Ne:
    def __ne__(self, o):
        return 'custom ne'


print(Ne() != 1, Ne() == 1)  # expect: custom ne False


class Sub(V):
    def __gt__(self, o):
        return 'Sub.__gt__ first'


print(V(1) < Sub(2))  # expect: Sub.__gt__ first


class EqNot:
    def __eq__(self, o):
        return NotImplemented


e = EqNot()
print(e == e, e == EqNot(), e != 1)  # expect: True False True
