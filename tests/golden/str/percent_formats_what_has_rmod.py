class A:
    def __rmod__(self, other):
        return ('rmod', other)

    def __str__(self):
        return 'A'


class S(str):
    def __rmod__(self, other):
        return ('rmod', other)


print('x%s' % A())  # expect: xA
print('x%s' % S('a'))  # expect: ('rmod', 'x%s')
print(5 % A(), [1] and 2.5 % A())  # expect: ('rmod', 5) ('rmod', 2.5)
try:
    print(b'x%s' % A())
except TypeError as e:
    print(e)  # expect: %b requires a bytes-like object, or an object that implements __bytes__, not 'A'
