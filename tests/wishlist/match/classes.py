class Point:
    __match_args__ = ('x', 'y')

    def __init__(self, x, y):
        self.x, self.y = x, y


class Circle:
    def __init__(self, center, r):
        self.center, self.r = center, r


class Point3(Point):
    pass


def f(x):
    match x:
        case Point(0, 0):
            return 'origin'
        case Point(0, y):
            return f'on y at {y}'
        case Point(x=a, y=0):
            return f'on x at {a}'
        case Point3():
            return 'three'
        case Point(a, b) if a == b:
            return 'diagonal'
        case Point():
            return 'somewhere'
        case Circle(center=Point(cx, _), r=r):
            return f'circle {cx} {r}'
        case Circle(nope=1):
            return 'never'
        case list([a, b]) | tuple((a, b)):
            return f'pair {a} {b}'
        case int(n) | float(n):
            return f'number {n}'
        case str('yes'):
            return 'said yes'
        case dict():
            return 'dict'
        case bool():
            return 'never: bool is int'
        case type():
            return 'a class'
        case _:
            return 'unknown'


for x in (Point(0, 0), Point(0, 3), Point(4, 0), Point3(1, 2), Point(2, 2), Point(1, 2), Circle(Point(5, 6), 7), Circle(1, 2), [1, 2], (3, 4), 5, 2.5, True, 'yes', 'no', {}, int, None):
    print(f(x))
# output:
#| origin
#| on y at 3
#| on x at 4
#| three
#| diagonal
#| somewhere
#| circle 5 7
#| unknown
#| pair 1 2
#| pair 3 4
#| number 5
#| number 2.5
#| number True
#| said yes
#| unknown
#| dict
#| a class
#| unknown
for bad in (lambda: Circle(1, 2),):
    try:
        match bad():
            case Circle(1, 2):
                pass
    except TypeError as error:
        print(error)  # expect: Circle() accepts 0 positional sub-patterns (2 given)
try:
    match Point(1, 2):
        case Point(1, 2, 3):
            pass
except TypeError as error:
    print(error)  # expect: Point() accepts 2 positional sub-patterns (3 given)
try:
    match Point(1, 2):
        case Point(1, x=1):
            pass
except TypeError as error:
    print(error)  # expect: Point() got multiple sub-patterns for attribute 'x'
try:
    match 5:
        case int(5, 6):
            pass
except TypeError as error:
    print(error)  # expect: int() accepts 1 positional sub-pattern (2 given)
notclass = 5
try:
    match 5:
        case notclass():
            pass
except TypeError as error:
    print(error)  # expect: called match pattern must be a type


class BadArgs:
    __match_args__ = ['x']


try:
    match BadArgs():
        case BadArgs(1):
            pass
except TypeError as error:
    print(error)  # expect: BadArgs.__match_args__ must be a tuple (got list)
