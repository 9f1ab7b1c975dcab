def attempt(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)


import abc


class A:
    pass


class B(A):
    pass


class Slots:
    __slots__ = ('a',)


class Abstract(abc.ABC):
    @abc.abstractmethod
    def m(self): pass

    @abc.abstractmethod
    def n(self): pass


attempt(lambda: isinstance(1, list[int]))  # expect: TypeError isinstance() argument 2 cannot be a parameterized generic
attempt(lambda: issubclass(int, list[int]))  # expect: TypeError issubclass() argument 2 cannot be a parameterized generic
attempt(lambda: isinstance(1, 5))  # expect: TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
attempt(lambda: issubclass(5, int))  # expect: TypeError issubclass() arg 1 must be a class
attempt(lambda: issubclass(5, 6))  # expect: TypeError issubclass() arg 1 must be a class
attempt(lambda: issubclass(int, 5))
# output:
#| TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
attempt(lambda: issubclass(int, (str, 5)))
# output:
#| TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
attempt(lambda: Abstract())  # expect: TypeError Can't instantiate abstract class Abstract with abstract methods m, n
attempt(lambda: type('X', 5, {}))  # expect: TypeError type.__new__() argument 2 must be tuple, not int
attempt(lambda: type('X', (), 5))  # expect: TypeError type.__new__() argument 3 must be dict, not int
attempt(lambda: type(5, (), {}))  # expect: TypeError type.__new__() argument 1 must be str, not int
attempt(lambda: type('X', (5,), {}))
# output:
#| TypeError metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
attempt(lambda: type('X', (A, A), {}))  # expect: TypeError duplicate base class A
attempt(lambda: type('X', (A, B), {}))
# output:
#| TypeError Cannot create a consistent method resolution
#| order (MRO) for bases A, B
attempt(lambda: type('X', (bool,), {}))  # expect: TypeError type 'bool' is not an acceptable base type
attempt(lambda: type('X', (int, str), {}))  # expect: TypeError multiple bases have instance lay-out conflict
attempt(lambda: type(1, 2))  # expect: TypeError type() takes 1 or 3 arguments
attempt(lambda: type('X', (), {'__slots__': 5}))  # expect: TypeError 'int' object is not iterable
attempt(lambda: type('X', (), {'__slots__': (5,)}))  # expect: TypeError __slots__ items must be strings, not 'int'
attempt(lambda: type('X', (), {'__slots__': ('a',), 'a': 1}))  # expect: ValueError 'a' in __slots__ conflicts with class variable
attempt(lambda: type('X', (A,), {'__slots__': '__dict__'}))  # expect: TypeError __dict__ slot disallowed: we already got one
attempt(lambda: type('X', (), {'__slots__': ('__dict__', '__dict__')}))  # expect: TypeError __dict__ slot disallowed: we already got one
attempt(lambda: A(1))  # expect: TypeError A() takes no arguments
attempt(lambda: A(x=1))  # expect: TypeError A() takes no arguments
attempt(lambda: Slots().a)  # expect: AttributeError 'Slots' object has no attribute 'a'
attempt(lambda: setattr(Slots(), 'b', 1))  # expect: AttributeError 'Slots' object has no attribute 'b'
attempt(lambda: object.__new__(5))  # expect: TypeError object.__new__(X): X is not a type object (int)
attempt(lambda: object.__new__(int))  # expect: TypeError object.__new__(int) is not safe, use int.__new__()
attempt(lambda: object.__new__(A, 1))  # expect: TypeError A() takes no arguments
attempt(lambda: object.__init__(A(), 1))
# output:
#| TypeError A.__init__() takes exactly one argument (the instance to initialize)
attempt(lambda: object.__init_subclass__(1))  # expect: TypeError object.__init_subclass__() takes no arguments (1 given)
attempt(lambda: type('X', (), {}, a=1))  # expect: TypeError X.__init_subclass__() takes no keyword arguments
attempt(lambda: object.__format__(A(), 'x'))  # expect: TypeError unsupported format string passed to A.__format__
attempt(lambda: object.__format__(A(), 5))  # expect: TypeError __format__() argument must be str, not int
attempt(lambda: format(A(), 'x'))  # expect: TypeError unsupported format string passed to A.__format__
attempt(lambda: format(1, 5))  # expect: TypeError format() argument 2 must be str, not int
attempt(lambda: A.missing)  # expect: AttributeError type object 'A' has no attribute 'missing'
attempt(lambda: A().missing)  # expect: AttributeError 'A' object has no attribute 'missing'
attempt(lambda: getattr(A(), 5))  # expect: TypeError attribute name must be string, not 'int'
attempt(lambda: setattr(A(), 5, 1))  # expect: TypeError attribute name must be string, not 'int'
attempt(lambda: hasattr(A(), 5))  # expect: TypeError attribute name must be string, not 'int'
attempt(lambda: delattr(A(), 'x'))  # expect: AttributeError 'A' object has no attribute 'x'
attempt(lambda: A()())  # expect: TypeError 'A' object is not callable
attempt(lambda: A()[0])  # expect: TypeError 'A' object is not subscriptable
attempt(lambda: A[0])  # expect: TypeError type 'A' is not subscriptable
attempt(lambda: int[0])  # expect: TypeError type 'int' is not subscriptable
attempt(lambda: len(A()))  # expect: TypeError object of type 'A' has no len()
attempt(lambda: iter(A()))  # expect: TypeError 'A' object is not iterable
attempt(lambda: next(A()))  # expect: TypeError 'A' object is not an iterator
attempt(lambda: 1 in A())  # expect: TypeError argument of type 'A' is not iterable
attempt(lambda: reversed(A()))  # expect: TypeError 'A' object is not reversible
attempt(lambda: hash([]))  # expect: TypeError unhashable type: 'list'
attempt(lambda: {[]: 1})  # expect: TypeError unhashable type: 'list'
attempt(lambda: super(A, 5))  # expect: TypeError super(type, obj): obj must be an instance or subtype of type
attempt(lambda: super(A, B).x)  # expect: AttributeError 'super' object has no attribute 'x'
attempt(lambda: super())  # expect: RuntimeError super(): no arguments
attempt(lambda: list[int][str])  # expect: TypeError list[int] is not a generic class
attempt(lambda: type(x for x in [])())  # expect: TypeError cannot create 'generator' instances
attempt(lambda: property(1).__get__(A()))  # expect: TypeError 'int' object is not callable
attempt(lambda: classmethod())  # expect: TypeError classmethod expected 1 argument, got 0
attempt(lambda: A < A)  # expect: TypeError '<' not supported between instances of 'type' and 'type'
attempt(lambda: A() + A())  # expect: TypeError unsupported operand type(s) for +: 'A' and 'A'
attempt(lambda: -A())  # expect: TypeError bad operand type for unary -: 'A'
attempt(lambda: A() @ 1)  # expect: TypeError unsupported operand type(s) for @: 'A' and 'int'


class Wrong:
    def __repr__(self): return 1
    def __str__(self): return 2
    def __format__(self, spec): return 3
    def __hash__(self): return 'a'
    def __len__(self): return 'a'
    def __bool__(self): return 5
    def __bytes__(self): return 'a'
    def __index__(self): return 'a'
    def __iter__(self): return 5
    def __contains__(self, x): return 'yes'


attempt(lambda: repr(Wrong()))  # expect: TypeError __repr__ returned non-string (type int)
attempt(lambda: str(Wrong()))  # expect: TypeError __str__ returned non-string (type int)
attempt(lambda: format(Wrong()))  # expect: TypeError __format__ must return a str, not int
attempt(lambda: f'{Wrong()}')  # expect: TypeError __format__ must return a str, not int
attempt(lambda: hash(Wrong()))  # expect: TypeError __hash__ method should return an integer
attempt(lambda: len(Wrong()))  # expect: TypeError 'str' object cannot be interpreted as an integer
attempt(lambda: bool(Wrong()))  # expect: TypeError __bool__ should return bool, returned int
attempt(lambda: not Wrong())  # expect: TypeError __bool__ should return bool, returned int
attempt(lambda: bytes(Wrong()))  # expect: TypeError __bytes__ returned non-bytes (type str)
attempt(lambda: [1][Wrong()])  # expect: TypeError __index__ returned non-int (type str)
attempt(lambda: iter(Wrong()))  # expect: TypeError iter() returned non-iterator of type 'int'
attempt(lambda: list(Wrong()))  # expect: TypeError iter() returned non-iterator of type 'int'
attempt(lambda: print(Wrong()))  # expect: TypeError __str__ returned non-string (type int)
attempt(lambda: ascii(Wrong()))  # expect: TypeError __repr__ returned non-string (type int)
attempt(lambda: [Wrong()].__repr__())  # expect: TypeError __repr__ returned non-string (type int)
attempt(lambda: '%s' % Wrong())  # expect: TypeError __str__ returned non-string (type int)


class Negative:
    def __len__(self): return -1
    def __getitem__(self, key): return 1


attempt(lambda: len(Negative()))  # expect: ValueError __len__() should return >= 0
attempt(lambda: reversed(Negative()))  # expect: ValueError __len__() should return >= 0
attempt(lambda: bool(Negative()))  # expect: ValueError __len__() should return >= 0
