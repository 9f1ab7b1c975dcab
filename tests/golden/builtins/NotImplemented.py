print(NotImplemented)  # expect: NotImplemented
print(repr(repr(NotImplemented)))  # expect: 'NotImplemented'
print(repr(type(NotImplemented).__name__))  # expect: 'NotImplementedType'
print((5).__add__('a') is NotImplemented)  # expect: True
print(NotImplemented == NotImplemented)  # expect: True
class A:
    def __add__(self, other):
        return NotImplemented
try:
    A() + 1
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'A' and 'int'
