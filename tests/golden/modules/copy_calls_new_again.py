import collections
import copy
import typing


def attributes(y):
    try:
        return vars(y)
    except TypeError:
        return None


def tried(x):
    for f in (copy.copy, copy.deepcopy):
        try:
            y = f(x)
            print(f.__name__, type(y).__name__, y is x, attributes(y), y if isinstance(y, (int, str, list, tuple, dict, set, frozenset, bytes, bytearray, float)) else None, getattr(y, "args", None))
        except Exception as error:
            print(f.__name__, type(error).__name__, error)


class Needs:
    def __new__(cls, foo):
        print("Needs.__new__", foo)
        self = object.__new__(cls)
        self.foo = foo
        return self


class Single:
    one = None

    def __new__(cls):
        print("Single.__new__")
        if cls.one is None:
            cls.one = object.__new__(cls)
        return cls.one


class NewArgs:
    def __new__(cls, a):
        print("NewArgs.__new__", a)
        return object.__new__(cls)

    def __init__(self, a):
        print("init")
        self.a = a

    def __getnewargs__(self):
        return (self.a,)


class NewArgsEx(NewArgs):
    def __getnewargs_ex__(self):
        return (), {"a": self.a}


def made(base, *args):
    class Made(base):
        def __new__(cls, *args):
            print("Made.__new__", base.__name__, args)
            return base.__new__(cls, *args)

        def __init__(self, *args):
            print("Made.__init__", base.__name__, args)
            if base in (list, dict, set, bytearray):
                base.__init__(self, *args)
            elif base is Exception:
                super().__init__(*args)
    it = Made(*args)
    it.more = [1]
    return it


tried(Needs(1))
# output:
#| Needs.__new__ 1
#| copy TypeError Needs.__new__() missing 1 required positional argument: 'foo'
#| deepcopy TypeError Needs.__new__() missing 1 required positional argument: 'foo'
tried(Single())
# output:
#| Single.__new__
#| Single.__new__
#| copy Single True {} None None
#| Single.__new__
#| deepcopy Single True {} None None
tried(NewArgs([1]))
# output:
#| NewArgs.__new__ [1]
#| init
#| NewArgs.__new__ [1]
#| copy NewArgs False {'a': [1]} None None
#| NewArgs.__new__ [1]
#| deepcopy NewArgs False {'a': [1]} None None
tried(NewArgsEx([2]))
# output:
#| NewArgs.__new__ [2]
#| init
#| NewArgs.__new__ [2]
#| copy NewArgsEx False {'a': [2]} None None
#| NewArgs.__new__ [2]
#| deepcopy NewArgsEx False {'a': [2]} None None
for base, args in ((list, ([1, 2],)), (dict, ({1: 2},)), (tuple, ((1, [2]),)), (int, (5,)), (str, ("x",)), (float, (1.5,)), (bytes, (b"x",)), (set, ({1},)), (frozenset, ({1},)), (bytearray, (b"y",)), (Exception, ("a", 1)), (object, ())):
    print(base.__name__)
    tried(made(base, *args))
# output:
#| list
#| Made.__new__ list ([1, 2],)
#| Made.__init__ list ([1, 2],)
#| Made.__new__ list ()
#| copy Made False {'more': [1]} [1, 2] None
#| Made.__new__ list ()
#| deepcopy Made False {'more': [1]} [1, 2] None
#| dict
#| Made.__new__ dict ({1: 2},)
#| Made.__init__ dict ({1: 2},)
#| Made.__new__ dict ()
#| copy Made False {'more': [1]} {1: 2} None
#| Made.__new__ dict ()
#| deepcopy Made False {'more': [1]} {1: 2} None
#| tuple
#| Made.__new__ tuple ((1, [2]),)
#| Made.__init__ tuple ((1, [2]),)
#| Made.__new__ tuple ((1, [2]),)
#| copy Made False {'more': [1]} (1, [2]) None
#| Made.__new__ tuple ((1, [2]),)
#| deepcopy Made False {'more': [1]} (1, [2]) None
#| int
#| Made.__new__ int (5,)
#| Made.__init__ int (5,)
#| Made.__new__ int (5,)
#| copy Made False {'more': [1]} 5 None
#| Made.__new__ int (5,)
#| deepcopy Made False {'more': [1]} 5 None
#| str
#| Made.__new__ str ('x',)
#| Made.__init__ str ('x',)
#| Made.__new__ str ('x',)
#| copy Made False {'more': [1]} x None
#| Made.__new__ str ('x',)
#| deepcopy Made False {'more': [1]} x None
#| float
#| Made.__new__ float (1.5,)
#| Made.__init__ float (1.5,)
#| Made.__new__ float (1.5,)
#| copy Made False {'more': [1]} 1.5 None
#| Made.__new__ float (1.5,)
#| deepcopy Made False {'more': [1]} 1.5 None
#| bytes
#| Made.__new__ bytes (b'x',)
#| Made.__init__ bytes (b'x',)
#| Made.__new__ bytes (b'x',)
#| copy Made False {'more': [1]} b'x' None
#| Made.__new__ bytes (b'x',)
#| deepcopy Made False {'more': [1]} b'x' None
#| set
#| Made.__new__ set ({1},)
#| Made.__init__ set ({1},)
#| Made.__new__ set ([1],)
#| Made.__init__ set ([1],)
#| copy Made False {'more': [1]} Made({1}) None
#| Made.__new__ set ([1],)
#| Made.__init__ set ([1],)
#| deepcopy Made False {'more': [1]} Made({1}) None
#| frozenset
#| Made.__new__ frozenset ({1},)
#| Made.__init__ frozenset ({1},)
#| Made.__new__ frozenset ([1],)
#| Made.__init__ frozenset ([1],)
#| copy Made False {'more': [1]} Made({1}) None
#| Made.__new__ frozenset ([1],)
#| Made.__init__ frozenset ([1],)
#| deepcopy Made False {'more': [1]} Made({1}) None
#| bytearray
#| Made.__new__ bytearray (b'y',)
#| Made.__init__ bytearray (b'y',)
#| Made.__new__ bytearray (b'y',)
#| Made.__init__ bytearray (b'y',)
#| copy Made False {'more': [1]} Made(b'y') None
#| Made.__new__ bytearray (b'y',)
#| Made.__init__ bytearray (b'y',)
#| deepcopy Made False {'more': [1]} Made(b'y') None
#| Exception
#| Made.__new__ Exception ('a', 1)
#| Made.__init__ Exception ('a', 1)
#| Made.__new__ Exception ('a', 1)
#| Made.__init__ Exception ('a', 1)
#| copy Made False {'more': [1]} None ('a', 1)
#| Made.__new__ Exception ('a', 1)
#| Made.__init__ Exception ('a', 1)
#| deepcopy Made False {'more': [1]} None ('a', 1)
#| object
#| Made.__new__ object ()
#| Made.__init__ object ()
#| Made.__new__ object ()
#| copy Made False {'more': [1]} None None
#| Made.__new__ object ()
#| deepcopy Made False {'more': [1]} None None


class Two(Exception):
    def __init__(self, a, b):
        super().__init__(a)
        self.b = b


tried(Two(1, 2))
# output:
#| copy TypeError Two.__init__() missing 1 required positional argument: 'b'
#| deepcopy TypeError Two.__init__() missing 1 required positional argument: 'b'


class Bad:
    def __getnewargs__(self):
        return 5


tried(Bad())
# output:
#| copy TypeError __getnewargs__ should return a tuple, not 'int'
#| deepcopy TypeError __getnewargs__ should return a tuple, not 'int'


class BadEx:
    def __getnewargs_ex__(self):
        return 5


tried(BadEx())
# output:
#| copy TypeError __getnewargs_ex__ should return a tuple, not 'int'
#| deepcopy TypeError __getnewargs_ex__ should return a tuple, not 'int'


class Pair(collections.namedtuple("Base", "a b")):
    pass


class Triple(typing.NamedTuple):
    a: int
    b: list


tried(Pair(1, [2]))
# output:
#| copy Pair False {} Pair(a=1, b=[2]) None
#| deepcopy Pair False {} Pair(a=1, b=[2]) None
tried(Triple(1, [2]))
# output:
#| copy Triple False None Triple(a=1, b=[2]) None
#| deepcopy Triple False None Triple(a=1, b=[2]) None
tried(collections.namedtuple("Plain", "a")([1]))
# output:
#| copy Plain False None Plain(a=[1]) None
#| deepcopy Plain False None Plain(a=[1]) None
memo = {}
print(copy.deepcopy([(1, 2)], memo), len(memo))  # expect: [(1, 2)] 2
