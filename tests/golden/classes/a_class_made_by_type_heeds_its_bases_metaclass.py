import abc
import types


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self):
        pass


for kind in type('Bare', (Shape,), {}), types.new_class('Made', (Shape,)):
    try:
        print(kind())
    except TypeError as error:
        print(error)
    print(type(kind), issubclass(kind, Shape))
# output:
#| Can't instantiate abstract class Bare with abstract method area
#| <class 'abc.ABCMeta'> True
#| Can't instantiate abstract class Made with abstract method area
#| <class 'abc.ABCMeta'> True
Square = type('Square', (Shape,), {'area': lambda self: 4})
print(Square().area(), isinstance(Square(), Shape))  # expect: 4 True
