class C:
    def __init__(self):
        self._x = 0
    @property
    def x(self):
        'doc of x'
        return self._x
    @x.setter
    def x(self, value):
        if value < 0:
            raise ValueError('negative')
        self._x = value
    @x.deleter
    def x(self):
        print('deleting')
        self._x = None
    @property
    def ro(self):
        return 'read only'
    def get_y(self):
        return 'y'
    y = property(get_y, doc='about y')
    w = property()
c = C()
c.x = 5
print(c.x)  # expect: 5
try:
    c.x = -1
except ValueError as error:
    print(error)  # expect: negative
del c.x  # expect: deleting
print(c.x)  # expect: None
print(repr(c.ro))  # expect: 'read only'
try:
    c.ro = 1
except AttributeError as error:
    print(error)  # expect: property 'ro' of 'C' object has no setter
try:
    del c.ro
except AttributeError as error:
    print(error)  # expect: property 'ro' of 'C' object has no deleter
print(repr(c.y))  # expect: 'y'
try:
    c.y = 2
except AttributeError as error:
    print(error)  # expect: property 'y' of 'C' object has no setter
try:
    c.w
except AttributeError as error:
    print(error)  # expect: property 'w' of 'C' object has no getter
try:
    c.w = 1
except AttributeError as error:
    print(error)  # expect: property 'w' of 'C' object has no setter
print(C.x.__doc__, C.y.__doc__)  # expect: doc of x about y
print(repr(type(C.x).__name__))  # expect: 'property'
try:
    c.x += 1
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +=: 'NoneType' and 'int'
C.x.fget(c)
print(C.ro.fset is None)  # expect: True
try:
    property(1, 2, 3, 4, 5)
except TypeError as error:
    print(error)  # expect: property() takes at most 4 arguments (5 given)
class D(C):
    @C.x.getter
    def x(self):
        return 'new getter'
print(repr(D().x))  # expect: 'new getter'
