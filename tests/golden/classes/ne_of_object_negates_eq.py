# `__ne__ = object.__ne__` in a class that derives from a builtin type: the opposite of its `__eq__`.
class Call(tuple):
    def __eq__(self, other):
        return len(self) == len(other)
    __ne__ = object.__ne__
class Plain(tuple):
    def __eq__(self, other):
        return len(self) == len(other)
print(Call((1,)) == Call((2,)), Call((1,)) != Call((2,)), Call((1,)) != Call(()), Call((1,)) != (5,))  # expect: True False True False
print(Plain((1,)) == Plain((2,)), Plain((1,)) != Plain((2,)))  # expect: True True
class Text(str):
    __ne__ = object.__ne__
    __eq__ = str.__eq__
print(Text('a') != Text('a'), Text('a') != 'b')  # expect: False True
