"""`operator.index` calls `__index__` as operators do, and wants an int of it."""
import operator


class Number:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Own(int):
    pass


class Counted:
    __index__ = [1, 2, 2].__len__


for value in (3, True, Own(4), 10**30, Number(5), Number(10**30), Number(Own(6)), Counted(), Number('a'), 1.0,
              'a', None, type('Wrong', (), {'__index__': len})(), type('Given', (), {'__index__': 7})()):
    try:
        index = operator.index(value)
        print(index, type(index).__name__)
    except TypeError as error:
        print(error)
# output:
#| 3 int
#| 1 int
#| 4 int
#| 1000000000000000000000000000000 int
#| 5 int
#| 1000000000000000000000000000000 int
#| 6 int
#| 3 int
#| __index__ returned non-int (type str)
#| 'float' object cannot be interpreted as an integer
#| 'str' object cannot be interpreted as an integer
#| 'NoneType' object cannot be interpreted as an integer
#| len() takes exactly one argument (0 given)
#| 'int' object is not callable
print(operator.index, operator.__index__ is operator.index)  # expect: <built-in function index> True
