from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self):
        ...

    @property
    @abstractmethod
    def name(self):
        ...

    def describe(self):
        return f'{self.name}: {self.area()}'


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side ** 2

    @property
    def name(self):
        return 'square'


class Half(Shape):
    def area(self):
        return super().area()


print(Square(3).describe(), isinstance(Square(1), Shape), issubclass(Square, ABC))  # expect: square: 9 True True
for cls in (Shape, Half):
    try:
        cls()
    except TypeError as error:
        print(error)
# output:
#| Can't instantiate abstract class Shape with abstract methods area, name
#| Can't instantiate abstract class Half with abstract method name


class One(ABC):
    @abstractmethod
    def only(self):
        pass


try:
    One()
except TypeError as error:
    print(error)  # expect: Can't instantiate abstract class One with abstract method only
