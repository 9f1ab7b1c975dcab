class C: pass
c = C()
c.x = 1
delattr(c, 'x')
print(hasattr(c, 'x'))  # expect: False
try:
    delattr(c, 'x')
except AttributeError as error:
    print(error)  # expect: 'C' object has no attribute 'x'
try:
    delattr(c, 1)
except TypeError as error:
    print(error)  # expect: attribute name must be string, not 'int'
try:
    delattr(c)
except TypeError as error:
    print(error)  # expect: delattr expected 2 arguments, got 1
try:
    delattr(5, 'real')
except AttributeError as error:
    print(error)  # expect: attribute 'real' of 'int' objects is not writable
