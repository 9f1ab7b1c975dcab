"""Shapes with methods, properties, operators and inheritance."""


class Vector:
    __slots__ = ('x', 'y')

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k)

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y

    def dot(self, other):
        return self.x * other.x + self.y * other.y


class Shape:
    count = 0

    def __init__(self, name):
        self.name = name
        Shape.count += 1

    def area(self):
        return 0

    def describe(self):
        return self.name + ' ' + str(self.area())


class Rectangle(Shape):
    def __init__(self, w, h):
        super().__init__('rectangle')
        self.w, self.h = w, h

    def area(self):
        return self.w * self.h

    @property
    def perimeter(self):
        return 2 * (self.w + self.h)


class Square(Rectangle):
    def __init__(self, side):
        super().__init__(side, side)
        self.name = 'square'


position, step = Vector(0, 0), Vector(1, 2)
for i in range(300000):
    position = position + step * 2
    if position == step:
        break
total = 0
shapes = [Rectangle(i % 7, i % 11) if i % 2 else Square(i % 5) for i in range(80000)]
for shape in shapes:
    total += shape.area() + shape.perimeter + len(shape.describe())
print(position.x, position.y, position.dot(step), total, Shape.count)
