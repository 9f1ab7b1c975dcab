def told(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")

# types, exceptions and plain objects, asked by the names of their methods
told(isinstance, [], list[int])  # expect: TypeError: isinstance() argument 2 cannot be a parameterized generic
told(issubclass, list, list[int])  # expect: TypeError: issubclass() argument 2 cannot be a parameterized generic
class Wide:
    def __len__(self): return 1
    def __getitem__(self, i): return 1
told(b'ab'.hex, [1])  # expect: TypeError: sep must be str or bytes.
told(b'ab'.hex, [1, 2])  # expect: ValueError: sep must be length 1.
told(b'ab'.hex, Wide())  # expect: TypeError: sep must be str or bytes.
told(b'ab'.hex, b'::')  # expect: ValueError: sep must be length 1.
told(b'ab'.hex, b'\xff')  # expect: ValueError: sep must be ASCII.
told(bytearray(b'ab').hex, memoryview(b'::'))  # expect: ValueError: sep must be length 1.
told(bytearray(b'ab').hex, memoryview(b':'))  # expect: TypeError: sep must be str or bytes.
told(type.__init__, int)  # expect: TypeError: type.__init__() takes 1 or 3 arguments
told(type.__init__, int, 1, 2)  # expect: TypeError: type.__init__() takes 1 or 3 arguments
told(type.__subclasscheck__, int, 1)  # expect: TypeError: issubclass() arg 1 must be a class
told(type.__instancecheck__, int, 1)  # expect: True
told(int.__subclasscheck__, 1)  # expect: TypeError: issubclass() arg 1 must be a class
class C: pass
def put(name, value):
    def f(): setattr(C, name, value)
    return f
def put_int(name, value):
    def f(): setattr(int, name, value)
    return f
def dele(name):
    def f(): delattr(C, name)
    return f
for name in ['__name__', '__qualname__', '__module__', '__doc__', '__annotations__']:
    told(put_int(name, 'x'))
# output:
#| TypeError: cannot set '__name__' attribute of immutable type 'int'
#| TypeError: cannot set '__qualname__' attribute of immutable type 'int'
#| TypeError: cannot set '__module__' attribute of immutable type 'int'
#| TypeError: cannot set '__doc__' attribute of immutable type 'int'
#| TypeError: cannot set '__annotations__' attribute of immutable type 'int'
for name in ['__name__', '__qualname__']:
    told(put(name, 5))
    told(dele(name))
# output:
#| TypeError: can only assign string to C.__name__, not 'int'
#| TypeError: cannot delete '__name__' attribute of immutable type 'C'
#| TypeError: can only assign string to C.__qualname__, not 'int'
#| TypeError: cannot delete '__qualname__' attribute of immutable type 'C'
told(type, 1, 2)  # expect: TypeError: type() takes 1 or 3 arguments
told(type, 'a', (1,), {})
# output:
#| TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
told(type, 1, (), {})  # expect: TypeError: type.__new__() argument 1 must be str, not int
told(type, 'a', [], {})  # expect: TypeError: type.__new__() argument 2 must be tuple, not list
told(type, 'a', (), [])  # expect: TypeError: type.__new__() argument 3 must be dict, not list
told(ValueError().__init__, a=1)  # expect: TypeError: ValueError() takes no keyword arguments
told(ValueError, a=1)  # expect: TypeError: ValueError() takes no keyword arguments
told(OSError, a=1)  # expect: TypeError: OSError() takes no keyword arguments
class V(ValueError):
    def __init__(self, **kw): super().__init__(**kw)
class O(OSError):
    def __init__(self, **kw): super().__init__(**kw)
told(V, a=1)  # expect: TypeError: V() takes no keyword arguments
told(O, a=1)  # expect: TypeError: O() takes no keyword arguments
told(abs, complex(1.7e308, 1.7e308))  # expect: OverflowError: absolute value too large
told(complex(1.7e308, 1.7e308).__abs__)  # expect: OverflowError: absolute value too large
told(abs, complex(float('inf'), 1))  # expect: inf
told(object.__init__, 1, 2)  # expect: None
class D:
    def __init__(self): pass
told(object.__init__, D(), 2)
# output:
#| TypeError: object.__init__() takes exactly one argument (the instance to initialize)
told(object.__init__, C(), 2)  # expect: TypeError: C.__init__() takes exactly one argument (the instance to initialize)
told(object.__init__, C(), a=2)  # expect: TypeError: C.__init__() takes exactly one argument (the instance to initialize)
class E:
    def __new__(cls, *a): return object.__new__(cls)
told(object.__new__, C, 1)  # expect: TypeError: C() takes no arguments
told(object.__new__, E, 1)  # expect: TypeError: object.__new__() takes exactly one argument (the type to instantiate)
class F:
    def __str__(self): return 5
told(format, F())  # expect: TypeError: __str__ returned non-string (type int)
told(object.__format__, F(), '')  # expect: TypeError: __str__ returned non-string (type int)
told(object.__format__, F(), 'x')  # expect: TypeError: unsupported format string passed to F.__format__
told(object.__format__, F(), 5)  # expect: TypeError: __format__() argument must be str, not int
told(object.__getattribute__, C(), 5)  # expect: TypeError: attribute name must be string, not 'int'
told(object.__setattr__, C(), 5, 1)  # expect: TypeError: attribute name must be string, not 'int'
told(object.__delattr__, C(), 5)  # expect: TypeError: attribute name must be string, not 'int'
told(int.__format__, 5, 5)  # expect: TypeError: __format__() argument must be str, not int
told(str.__format__, '', 5)  # expect: TypeError: __format__() argument must be str, not int
told(float.__format__, 5.0, 5)  # expect: TypeError: __format__() argument must be str, not int
told(complex.__format__, 5j, 5)  # expect: TypeError: __format__() argument must be str, not int
told((1).__format__, None)  # expect: TypeError: __format__() argument must be str, not None
told('x'.__format__, b'')  # expect: TypeError: __format__() argument must be str, not bytes
told(True.__format__, 3)  # expect: TypeError: __format__() argument must be str, not int
told(list.__format__, [], 3)  # expect: TypeError: __format__() argument must be str, not int
