o = object()
print(type(o).__name__, isinstance(o, object), o == o, o == object(), o != object(), bool(o))  # expect: object True True False True True
try:
    object(1)
except TypeError as error:
    print(error)  # expect: object() takes no arguments
try:
    o.x = 1
except AttributeError as error:
    print(error)  # expect: 'object' object has no attribute 'x'
class A: pass
try:
    A(1)
except TypeError as error:
    print(error)  # expect: A() takes no arguments
try:
    A(x=1)
except TypeError as error:
    print(error)  # expect: A() takes no arguments
class B:
    def __init__(self, x):
        self.x = x
try:
    B()
except TypeError as error:
    print(error)  # expect: B.__init__() missing 1 required positional argument: 'x'
try:
    B(1, 2)
except TypeError as error:
    print(error)  # expect: B.__init__() takes 2 positional arguments but 3 were given
print(B(1).x)  # expect: 1
try:
    object.nope
except AttributeError as error:
    print(error)  # expect: type object 'object' has no attribute 'nope'
print(hash(o) == hash(o))  # expect: True
try:
    o < o
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'object' and 'object'
try:
    o + 1
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'object' and 'int'
try:
    o[0]
except TypeError as error:
    print(error)  # expect: 'object' object is not subscriptable
try:
    o()
except TypeError as error:
    print(error)  # expect: 'object' object is not callable
