class C:
    def __len__(self):
        return 1


c = C()
c.__len__ = lambda: 99
print(len(c))  # expect: 1


class D:
    pass


d = D()
d.__iter__ = lambda: iter([1])
d.__add__ = lambda o: 5
try:
    iter(d)
except TypeError as error:
    print(error)  # expect: 'D' object is not iterable
try:
    d + 1
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'D' and 'int'
D.__add__ = lambda self, o: 'added on class'
print(d + 1)  # expect: added on class
