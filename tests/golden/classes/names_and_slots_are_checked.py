def attempt(f, *args):
    try:
        print(repr(f(*args)).replace('\0', '?'))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class C:
    pass


for slots in '1', ['a b'], '', (3.5,), b'x':
    attempt(lambda: type('X', (), {'__slots__': slots}).__name__)
# output:
#| TypeError __slots__ must be identifiers
#| TypeError __slots__ must be identifiers
#| TypeError __slots__ must be identifiers
#| TypeError __slots__ items must be strings, not 'float'
#| TypeError __slots__ items must be strings, not 'int'
attempt(lambda: type('X', (), {'__qualname__': 1}))  # expect: TypeError type __qualname__ must be a str, not int
attempt(type, 'a\0b', (), {})  # expect: ValueError type name must not contain null characters
attempt(setattr, C, '__name__', 'a\0b')  # expect: ValueError type name must not contain null characters
attempt(setattr, C, '__qualname__', b'x')  # expect: TypeError can only assign string to C.__qualname__, not 'bytes'
attempt(lambda: type('X', (bool,), {}))  # expect: TypeError type 'bool' is not an acceptable base type


class F(float):
    def __init__(self, x, *, unit=None):
        self.unit = unit


class L(list):
    def __new__(cls, items, unit=None):
        made = super().__new__(cls, items)
        made.unit = unit
        return made


class T(tuple):
    def __init__(self, items, unit=None):
        self.unit = unit


print(F(1, unit='m').unit, L([1], unit='s'), L([1], unit='s').unit, T([1], unit='t').unit)  # expect: m [1] s t
for cls in list, set, tuple, float, frozenset:
    attempt(lambda: cls(unit=1))
# output:
#| TypeError list() takes no keyword arguments
#| TypeError set() takes no keyword arguments
#| TypeError tuple() takes no keyword arguments
#| TypeError float() takes no keyword arguments
#| TypeError frozenset() takes no keyword arguments
