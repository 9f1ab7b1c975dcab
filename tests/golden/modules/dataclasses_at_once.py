from dataclasses import dataclass, field


class Key:
    def __init__(self, *parts):
        self.parts = parts

    def __hash__(self):
        return hash(self.parts)

    def __eq__(self, other):
        return isinstance(other, Key) and self.parts == other.parts


# Data classes compared and hashed.
@dataclass(frozen=True, order=True)
class Point:
    x: int
    y: object = field(default=0)
    note: str = field(default='', compare=False)


print(Point(1) == Point(1, 0, 'other'), Point(1) < Point(2), Point(1, 2) >= Point(1, 3),
      {Point(1): 'one'}[Point(1)], hash(Point(1, 'a')) == hash((1, 'a')), Point(1) == (1, 0))  # expect: True True False one True False
print(Point(1, Key(1)) == Point(1, Key(1)), len({Point(1, Key(1)), Point(1, Key(1))}))  # expect: True 1
for bad in (lambda: Point(1, []) in {}, lambda: Point(1) < 5, lambda: Point(1, 'a') < Point(1, 2)):
    try:
        print(bad())
    except TypeError as error:
        print(error)
# output:
#| unhashable type: 'list'
#| '<' not supported between instances of 'Point' and 'int'
#| '<' not supported between instances of 'str' and 'int'
