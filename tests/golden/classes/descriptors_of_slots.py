"""What a class has for a slot can be asked as any descriptor."""


class Point:
    __slots__ = ('x', 'y')


class Near(Point):
    pass


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


p, near = Point(), Near()
p.x = 1
show(lambda: Point.x.__get__(p))  # expect: 1
show(lambda: Point.x.__get__(p, Point))  # expect: 1
show(lambda: Point.x.__get__(None, Point) is Point.x)  # expect: True
show(lambda: Point.y.__get__(p))  # expect: AttributeError 'Point' object has no attribute 'y'
show(lambda: Point.x.__get__(None))  # expect: TypeError __get__(None, None) is invalid
show(lambda: Point.x.__get__(3))  # expect: TypeError descriptor 'x' for 'Point' objects doesn't apply to a 'int' object
show(lambda: Point.x.__set__(p, 5) or p.x)  # expect: 5
show(lambda: Near.x.__set__(near, 7) or (near.x, Point.x.__get__(near)))  # expect: (7, 7)
show(lambda: Point.x.__set__(3, 5))
# output:
#| TypeError descriptor 'x' for 'Point' objects doesn't apply to a 'int' object
show(lambda: Point.x.__delete__(p))  # expect: None
show(lambda: Point.x.__delete__(p))  # expect: AttributeError x
show(lambda: (Point.x.__name__, Point.x, hasattr(p, 'x'), hasattr(Point.x, '__set__')))  # expect: ('x', <member 'x' of 'Point' objects>, False, True)
