from collections import deque


# Methods that are looked up before their arguments are evaluated.
class Shape:
    def area(self, x):
        return x * 2

    def twice(self, x):
        return self.area(self.area(x))


class Round(Shape):
    def area(self, x):
        return x * 3


def size(x):
    return x + 1


for shape in (Shape(), Round(), Shape(), Round()):
    print(shape.twice(1), shape.area(size(2)))
# output:
#| 4 6
#| 9 9
#| 4 6
#| 9 9


def grow(shape, x):
    Shape.area = lambda self, x: -x
    return x


one = Shape()
print(one.area(grow(one, 5)), one.area(size(5)))  # expect: 10 -6
one.area = lambda x: ('own', x)
print(one.area(size(1)))  # expect: ('own', 2)
del Shape.area
try:
    print(Shape().area(size(1)))
except AttributeError as error:
    print(error)  # expect: 'Shape' object has no attribute 'area'
out = []
for n in range(4):
    out.append(size(n))
    (out if n % 2 else deque(out)).append(size(n))
print(out)  # expect: [1, 2, 2, 3, 4, 4]
try:
    out.append(size(1), 2)
except TypeError as error:
    print(error)  # expect: list.append() takes exactly one argument (2 given)
