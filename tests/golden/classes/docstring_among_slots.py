class A:
    __slots__ = ('a', 'b')


class B:
    __slots__ = ('b', '__doc__')


try:
    class C:
        """Says something."""
        __slots__ = ('__doc__',)
except ValueError as error:
    print(error)  # expect: '__doc__' in __slots__ conflicts with class variable
print([name for name in vars(A) if name != '__module__'])  # expect: ['__slots__', 'a', 'b', '__doc__']
print([name for name in vars(B) if name != '__module__'])  # expect: ['__slots__', '__doc__', 'b']
print(A.__doc__, A().__doc__)  # expect: None None
b = B()
b.__doc__ = 'of its own'
print(b.__doc__)  # expect: of its own
try:
    print(B().__doc__)
except AttributeError as error:
    print(error)  # expect: 'B' object has no attribute '__doc__'
