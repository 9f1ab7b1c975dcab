class C:
    __slots__ = ('a',)
class D: pass
d = D()
setattr(d, 'x', 5)
setattr(d, 'odd name', 6)
print(d.x, getattr(d, 'odd name'))  # expect: 5 6
try:
    setattr(C(), 'b', 1)
except AttributeError as error:
    print(error)  # expect: 'C' object has no attribute 'b'
try:
    setattr(5, 'x', 1)
except AttributeError as error:
    print(error)  # expect: 'int' object has no attribute 'x'
try:
    setattr(d, 1, 2)
except TypeError as error:
    print(error)  # expect: attribute name must be string, not 'int'
try:
    setattr(d, 'x')
except TypeError as error:
    print(error)  # expect: setattr expected 3 arguments, got 2
try:
    setattr(len, 'x', 1)
except AttributeError as error:
    print(error)  # expect: 'builtin_function_or_method' object has no attribute 'x'
