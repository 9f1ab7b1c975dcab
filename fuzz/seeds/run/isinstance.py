print(isinstance(1, int), isinstance(True, int), isinstance('a', (int, str)), isinstance(1, ()), isinstance([], list), isinstance(1, object), isinstance(int, type), isinstance(1, ((str, (int,)), list)))  # expect: True True True False True True True True
class A: pass
class B(A): pass
print(isinstance(B(), A), isinstance(A(), B), isinstance(B, type))  # expect: True False True
print(isinstance(1, int | str), isinstance(None, int | None), isinstance(1.5, int | str))  # expect: True True False
try:
    isinstance(1, 'int')
except TypeError as error:
    print(error)  # expect: isinstance() arg 2 must be a type, a tuple of types, or a union
try:
    isinstance(1, [int])
except TypeError as error:
    print(error)  # expect: isinstance() arg 2 must be a type, a tuple of types, or a union
try:
    isinstance(1)
except TypeError as error:
    print(error)  # expect: isinstance expected 2 arguments, got 1
print(isinstance(1, (int, 'a')), isinstance('a', (int, 5)) if False else 'skipped')  # expect: True skipped
try:
    isinstance('x', (int, 5))
except TypeError as error:
    print(error)  # expect: isinstance() arg 2 must be a type, a tuple of types, or a union
try:
    isinstance(1, list[int])
except TypeError as error:
    print(error)  # expect: isinstance() argument 2 cannot be a parameterized generic
try:
    isinstance([], list[int])
except TypeError as error:
    print(error)  # expect: isinstance() argument 2 cannot be a parameterized generic
