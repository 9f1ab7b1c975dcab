print(issubclass(bool, int), issubclass(int, object), issubclass(int, (str, object)), issubclass(int, str), issubclass(KeyError, LookupError), issubclass(int, int | str))  # expect: True True True False True True
class A: pass
class B(A): pass
print(issubclass(B, A), issubclass(A, B), issubclass(B, B))  # expect: True False True
try:
    issubclass(1, int)
except TypeError as error:
    print(error)  # expect: issubclass() arg 1 must be a class
try:
    issubclass(int, 1)
except TypeError as error:
    print(error)  # expect: issubclass() arg 2 must be a class, a tuple of classes, or a union
try:
    issubclass(B(), A)
except TypeError as error:
    print(error)  # expect: issubclass() arg 1 must be a class
try:
    issubclass(int)
except TypeError as error:
    print(error)  # expect: issubclass expected 2 arguments, got 1
try:
    issubclass(int, (str, 1))
except TypeError as error:
    print(error)  # expect: issubclass() arg 2 must be a class, a tuple of classes, or a union
