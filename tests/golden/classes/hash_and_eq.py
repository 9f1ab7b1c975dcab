class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __eq__(self, other):
        if not isinstance(other, Point):
            return NotImplemented
        return (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))


points = {Point(1, 2): 'a', Point(1, 2): 'b', Point(3, 4): 'c'}
print(len(points), points[Point(1, 2)], Point(3, 4) in points, Point(9, 9) in points)  # expect: 2 b True False
print(len({Point(0, 0), Point(0, 0)}), Point(1, 2) == (1, 2), Point(1, 2) != Point(1, 3))  # expect: 1 False True


class Unhashable:
    def __eq__(self, other):
        return True


try:
    hash(Unhashable())
except TypeError as error:
    print(error)  # expect: unhashable type: 'Unhashable'


class Child(Unhashable):
    def __hash__(self):
        return 7


print(hash(Child()), Child() in {Child(): 1})  # expect: 7 True


class Restored(Unhashable):
    __hash__ = object.__hash__


print(isinstance(hash(Restored()), int))  # expect: True
