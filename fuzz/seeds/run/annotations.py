x: int = 5
y: 'list[str]'
print(x)  # expect: 5
try:
    y
except NameError as error:
    print(error)  # expect: name 'y' is not defined
print(__annotations__)  # expect: {'x': <class 'int'>, 'y': 'list[str]'}


class Point:
    x: int
    y: int = 0
    label: 'str | None' = None


print(Point.__annotations__, Point.y)  # expect: {'x': <class 'int'>, 'y': <class 'int'>, 'label': 'str | None'} 0
try:
    Point.x
except AttributeError as error:
    print(error)  # expect: type object 'Point' has no attribute 'x'


def f():
    local: undefined_name = 1
    return local


print(f())  # expect: 1


def g(a: print('evaluated at definition')): pass
# output:
#| evaluated at definition


class Obj: pass


o = Obj()
o.attr: int = 3
print(o.attr)  # expect: 3
d = {}
d['k']: str = 'v'
print(d)  # expect: {'k': 'v'}
(z): int = 9
print(z, __annotations__)  # expect: 9 {'x': <class 'int'>, 'y': 'list[str]'}
