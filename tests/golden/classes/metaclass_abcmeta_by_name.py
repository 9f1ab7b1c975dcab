from abc import ABCMeta, abstractmethod
import abc


class Shape(metaclass=ABCMeta):
    @abstractmethod
    def area(self):
        ...

    @property
    @abc.abstractmethod
    def name(self):
        ...


class Square(Shape):
    name = "square"

    def area(self):
        return 4


class Half(Shape, metaclass=abc.ABCMeta):
    def area(self):
        return 1


print(type(Shape), Square().area(), Square().name)  # expect: <class 'abc.ABCMeta'> 4 square
Shape.register(int)
print(isinstance(3, Shape), issubclass(str, Shape), type(Half) is ABCMeta)  # expect: True False True
for cls in Shape, Half:
    try:
        cls()
    except TypeError as error:
        print(error)
# output:
#| Can't instantiate abstract class Shape with abstract methods area, name
#| Can't instantiate abstract class Half with abstract method name
