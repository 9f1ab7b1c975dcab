# Only object.__new__ looks for abstract methods.
import abc


def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self):
        pass

    @abc.abstractmethod
    def name(self):
        pass


class Named(Shape):
    def name(self):
        return "named"


class Count(Shape, int):
    pass


class Fault(Shape, Exception):
    pass


class Text(Shape, str):
    pass


attempt(Shape)  # expect: TypeError Can't instantiate abstract class Shape with abstract methods area, name
attempt(Named)  # expect: TypeError Can't instantiate abstract class Named with abstract method area
attempt(lambda: object.__new__(Shape))
# output:
#| TypeError Can't instantiate abstract class Shape with abstract methods area, name
attempt(lambda: object.__new__(Named))
# output:
#| TypeError Can't instantiate abstract class Named with abstract method area
attempt(lambda: Count(3) + 1)  # expect: 4
attempt(lambda: int.__new__(Count, 3) + 1)  # expect: 4
attempt(lambda: Text("x"))  # expect: 'x'
attempt(Fault)  # expect: Fault()
