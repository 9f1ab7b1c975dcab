class Point:
    __slots__ = ('x', 'y')

    def __init__(self, x, y=None):
        self.x = x
        if y is not None:
            self.y = y


p = Point(1, 2)
print(p.x, p.y)  # expect: 1 2
try:
    p.z = 3
except AttributeError as error:
    print(error)  # expect: 'Point' object has no attribute 'z'
q = Point(1)
try:
    q.y
except AttributeError as error:
    print(error)  # expect: 'Point' object has no attribute 'y'
del p.x
try:
    p.x
except AttributeError as error:
    print(error)  # expect: 'Point' object has no attribute 'x'
try:
    vars(p)
except TypeError as error:
    print(error)  # expect: vars() argument must have __dict__ attribute


class Open(Point):
    pass


o = Open(1, 2)
o.z = 5
print(o.z, o.x, vars(o))  # expect: 5 1 {'z': 5}


class More(Point):
    __slots__ = ['z']


m = More(1, 2)
m.z = 3
print(m.x, m.y, m.z)  # expect: 1 2 3
try:
    m.w = 1
except AttributeError as error:
    print(error)  # expect: 'More' object has no attribute 'w'
try:
    class Clash:
        __slots__ = ('a',)
        a = 1
except ValueError as error:
    print(error)  # expect: 'a' in __slots__ conflicts with class variable


class Single:
    __slots__ = 'only'


s = Single()
s.only = 1
print(s.only, Point.__slots__)  # expect: 1 ('x', 'y')
try:
    class Two(Point, Single):
        pass
except TypeError as error:
    print(error)  # expect: multiple bases have instance lay-out conflict


class Empty:
    __slots__ = ()


try:
    Empty().a = 1
except AttributeError as error:
    print(error)  # expect: 'Empty' object has no attribute 'a'
try:
    class BadSlot:
        __slots__ = ('1x',)
except TypeError as error:
    print(error)  # expect: __slots__ must be identifiers
try:
    class BadSlotType:
        __slots__ = (1,)
except TypeError as error:
    print(error)  # expect: __slots__ items must be strings, not 'int'
