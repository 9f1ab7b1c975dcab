import collections
import dataclasses
import functools
import inspect


def f(a, b: int = 2, /, c=3, *args: str, d, e: "list" = None, **kw) -> dict:
    "doc"


class C:
    """A class.

        Indented.
    """

    def __init__(self, x, y=1):
        self.x = x

    def m(self, q):
        "m doc"

    @classmethod
    def k(cls, z):
        pass

    @staticmethod
    def s(z=2):
        pass


class D(C):
    def m(self, q):
        pass


@dataclasses.dataclass
class P:
    x: int
    y: list = dataclasses.field(default_factory=list)
    z: float = dataclasses.field(default=1.0, kw_only=True)


@functools.wraps(f)
def w(*a, **k):
    pass


for one in (f, C, C(1).m, C.k, C.s, C.m, functools.partial(f, 1, d=5), w, P, collections.namedtuple("N", "a b", defaults=[5]),
            len, str.split, "a".join):
    print(inspect.signature(one))
# output:
#| (a, b: int = 2, /, c=3, *args: str, d, e: 'list' = None, **kw) -> dict
#| (x, y=1)
#| (q)
#| (z)
#| (z=2)
#| (self, q)
#| (b: int = 2, /, c=3, *args: str, d=5, e: 'list' = None, **kw) -> dict
#| (a, b: int = 2, /, c=3, *args: str, d, e: 'list' = None, **kw) -> dict
#| (x: int, y: list = <factory>, *, z: float = 1.0) -> None
#| (a, b=5)
#| (obj, /)
#| (self, /, sep=None, maxsplit=-1)
#| (iterable, /)
print(inspect.getfullargspec(f))
# output:
#| FullArgSpec(args=['a', 'b', 'c'], varargs='args', varkw='kw', defaults=(2, 3), kwonlyargs=['d', 'e'], kwonlydefaults={'e': None}, annotations={'return': <class 'dict'>, 'b': <class 'int'>, 'args': <class 'str'>, 'e': 'list'})
print(repr(inspect.getdoc(C)), inspect.getdoc(D(1).m), inspect.unwrap(w) is f)  # expect: 'A class.\n\nIndented.' m doc True
bound = inspect.signature(f).bind(1, 2, 3, 4, d=5, z=6)
print(bound, bound.args, bound.kwargs)
# output:
#| <BoundArguments (a=1, b=2, c=3, args=(4,), d=5, kw={'z': 6})> (1, 2, 3, 4) {'d': 5, 'z': 6}
partial = inspect.signature(f).bind_partial(1)
partial.apply_defaults()
print(partial.arguments)  # expect: {'a': 1, 'b': 2, 'c': 3, 'args': (), 'e': None, 'kw': {}}
for wrong in (lambda: inspect.signature(f).bind(), lambda: inspect.signature(C).bind(1, 2, 3), lambda: inspect.signature(C).bind(1, z=1),
              lambda: inspect.signature(5), lambda: inspect.getcallargs(C.s, 1, 2), lambda: inspect.signature(C).bind(1, x=2),
              lambda: inspect.Parameter("1", 0), lambda: inspect.Parameter("x", 2, default=1),
              lambda: inspect.Signature([inspect.Parameter("x", 3), inspect.Parameter("y", 0)])):
    try:
        print(wrong())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# output:
#| TypeError missing a required argument: 'a'
#| TypeError too many positional arguments
#| TypeError got an unexpected keyword argument 'z'
#| TypeError 5 is not a callable object
#| TypeError s() takes from 0 to 1 positional arguments but 2 were given
#| TypeError multiple values for argument 'x'
#| ValueError '1' is not a valid parameter name
#| ValueError variadic positional parameters cannot have default values
#| ValueError wrong parameter order: keyword-only parameter before positional-only parameter
params = inspect.signature(f).parameters
print(list(params), params["a"], repr(params["args"]), params["e"].kind, params["b"].annotation, params["d"].kind.description)
# output:
#| ['a', 'b', 'c', 'args', 'd', 'e', 'kw'] a <Parameter "*args: str"> KEYWORD_ONLY <class 'int'> keyword-only
print(inspect.signature(f) == inspect.signature(w), inspect.signature(C).replace(return_annotation=int))  # expect: True (x, y=1) -> int
