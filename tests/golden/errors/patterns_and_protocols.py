def attempt(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)



class Point:
    __match_args__ = ('x', 'y')
    x, y = 1, 2


class Listed:
    __match_args__ = ['x']


class Numbered:
    __match_args__ = (1,)


class Bare:
    pass


def match(subject, number):
    name = 5
    match number:
        case 0:
            match subject:
                case name(): return 'matched'
        case 1:
            match subject:
                case Point(1, 2, 3): return 'matched'
        case 2:
            match subject:
                case Listed(1): return 'matched'
        case 3:
            match subject:
                case Numbered(1): return 'matched'
        case 4:
            match subject:
                case int(1, 2): return 'matched'
        case 5:
            match subject:
                case Bare(1): return 'matched'
        case 6:
            match subject:
                case Point(1, x=1): return 'matched'
        case 7:
            match subject:
                case Bare(1, 2): return 'matched'


for number, subject in enumerate([1, Point(), Listed(), Numbered(), 1, Bare(), Point(), Bare()]):
    attempt(lambda: match(subject, number))
# output:
#| TypeError called match pattern must be a type
#| TypeError Point() accepts 2 positional sub-patterns (3 given)
#| TypeError Listed.__match_args__ must be a tuple (got list)
#| TypeError __match_args__ elements must be strings (got int)
#| TypeError int() accepts 1 positional sub-pattern (2 given)
#| TypeError Bare() accepts 0 positional sub-patterns (1 given)
#| TypeError Point() got multiple sub-patterns for attribute 'x'
#| TypeError Bare() accepts 0 positional sub-patterns (2 given)

view = memoryview(bytearray(b'abcd'))
released = memoryview(bytearray(b'abcd'))
released.release()


def put(view, key, value=0):
    view[key] = value


attempt(lambda: put(released, 0))  # expect: ValueError operation forbidden on released memoryview object
attempt(lambda: put(view, 'a'))  # expect: TypeError memoryview: invalid slice key
attempt(lambda: put(view, (0, 0)))  # expect: TypeError cannot index 1-dimension view with 2-element tuple
attempt(lambda: put(view, 9))  # expect: IndexError index out of bounds on dimension 1
attempt(lambda: put(memoryview(b'a'), 0))  # expect: TypeError cannot modify read-only memory
attempt(lambda: put(view, slice(0, 2), b'abc'))
# output:
#| ValueError memoryview assignment: lvalue and rvalue have different structures
attempt(lambda: (1, 2)['a':])  # expect: TypeError slice indices must be integers or None or have an __index__ method
attempt(lambda: [1, 2][::0])  # expect: ValueError slice step cannot be zero
attempt(lambda: range(3)[::0])  # expect: ValueError slice step cannot be zero
attempt(lambda: range(3)['a':])  # expect: TypeError slice indices must be integers or None or have an __index__ method
attempt(lambda: slice(1.5, 2).indices(3))
# output:
#| TypeError slice indices must be integers or None or have an __index__ method
attempt(lambda: slice(1, 2, 0).indices(3))  # expect: ValueError slice step cannot be zero
attempt(lambda: slice(1, 2).indices(-1))  # expect: ValueError length should not be negative
attempt(lambda: Bare()[0])  # expect: TypeError 'Bare' object is not subscriptable
attempt(lambda: Bare[0])  # expect: TypeError type 'Bare' is not subscriptable
attempt(lambda: int[0])  # expect: TypeError type 'int' is not subscriptable
attempt(lambda: list[int][str])  # expect: TypeError list[int] is not a generic class
attempt(lambda: 1 in Bare())  # expect: TypeError argument of type 'Bare' is not iterable


class NoContains:
    __contains__ = None


attempt(lambda: 1 in NoContains())  # expect: TypeError 'NoContains' object is not a container
attempt(lambda: isinstance(1, list[int]))  # expect: TypeError isinstance() argument 2 cannot be a parameterized generic
attempt(lambda: issubclass(int, list[int]))  # expect: TypeError issubclass() argument 2 cannot be a parameterized generic
attempt(lambda: format(1, 2))  # expect: TypeError format() argument 2 must be str, not int
attempt(lambda: (1).__format__(2))  # expect: TypeError __format__() argument must be str, not int
attempt(lambda: Bare().__format__(2))  # expect: TypeError __format__() argument must be str, not int
attempt(lambda: bytearray(b'a') + 'a')  # expect: TypeError can't concat str to bytearray
attempt(lambda: bytearray(b'a').__iadd__('a'))  # expect: TypeError can't concat str to bytearray
attempt(lambda: b'a'.hex(1))  # expect: TypeError object of type 'int' has no len()
attempt(lambda: b'a'.hex('ab'))  # expect: ValueError sep must be length 1.
attempt(lambda: complex(1, 'a'))  # expect: TypeError complex() second arg can't be a string
attempt(lambda: complex(1, []))  # expect: TypeError complex() second argument must be a number, not 'list'
attempt(lambda: '%d' % Bare())  # expect: TypeError %d format: a real number is required, not Bare
attempt(lambda: b'%b' % Bare())
# output:
#| TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'Bare'
attempt(lambda: b'%s' % 'a')
# output:
#| TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'str'


class Wrong:
    def __repr__(self): return 1
    def __str__(self): return 2
    def __hash__(self): return 'a'
    def __int__(self): return 'a'
    def __bytes__(self): return 'a'
    def __index__(self): return 'a'
    def __format__(self, spec): return 1
    def __aiter__(self): return 1
    def __len__(self): return 'a'
    def __bool__(self): return 1
    def __complex__(self): return 1
    def __float__(self): return 1


for work in [repr, str, hash, int, bytes, format, aiter, len, bool, complex, float, hex, range, '%d'.__mod__, '%s'.__mod__, b'%b'.__mod__,
             lambda w: [1][w], lambda w: {w}, lambda w: f'{w!r}', abs, round, list]:
    attempt(lambda: work(Wrong()))
# output:
#| TypeError __repr__ returned non-string (type int)
#| TypeError __str__ returned non-string (type int)
#| TypeError __hash__ method should return an integer
#| TypeError __int__ returned non-int (type str)
#| TypeError __bytes__ returned non-bytes (type str)
#| TypeError __format__ must return a str, not int
#| TypeError aiter() returned not an async iterator of type 'int'
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError __bool__ should return bool, returned int
#| TypeError __complex__ returned non-complex (type int)
#| TypeError Wrong.__float__ returned non-float (type int)
#| TypeError __index__ returned non-int (type str)
#| TypeError __index__ returned non-int (type str)
#| TypeError %d format: a real number is required, not Wrong
#| TypeError __str__ returned non-string (type int)
#| TypeError __bytes__ returned non-bytes (type str)
#| TypeError __index__ returned non-int (type str)
#| TypeError __hash__ method should return an integer
#| TypeError __repr__ returned non-string (type int)
#| TypeError bad operand type for abs(): 'Wrong'
#| TypeError type Wrong doesn't define __round__ method
#| TypeError 'Wrong' object is not iterable
