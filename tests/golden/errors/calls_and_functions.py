def attempt(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)


import collections
import functools
import itertools
import types


def f(a, b=1, /, c=2, *, d=3):
    return a, b, c, d


attempt(lambda: f())  # expect: TypeError f() missing 1 required positional argument: 'a'
attempt(lambda: f(1, b=2))  # expect: TypeError f() got some positional-only arguments passed as keyword arguments: 'b'
attempt(lambda: f(1, 2, 3, c=4))  # expect: TypeError f() got multiple values for argument 'c'
attempt(lambda: f(1, 2, 3, 4))  # expect: TypeError f() takes from 1 to 3 positional arguments but 4 were given
attempt(lambda: f(1, e=5))  # expect: TypeError f() got an unexpected keyword argument 'e'
attempt(lambda: f(1, **{'d': 1}, **{'d': 2}))
# output:
#| TypeError __main__.f() got multiple values for keyword argument 'd'
attempt(lambda: f(**{1: 2}))  # expect: TypeError keywords must be strings
attempt(lambda: f(**5))  # expect: TypeError __main__.f() argument after ** must be a mapping, not int
attempt(lambda: len())  # expect: TypeError len() takes exactly one argument (0 given)
attempt(lambda: len(1, 2))  # expect: TypeError len() takes exactly one argument (2 given)
attempt(lambda: len(obj=1))  # expect: TypeError len() takes no keyword arguments
attempt(lambda: print(sep=5))  # expect: TypeError sep must be None or a string, not int
attempt(lambda: print(end=5))  # expect: TypeError end must be None or a string, not int
attempt(lambda: 'a'.split(sep='a', x=1))  # expect: TypeError 'x' is an invalid keyword argument for split()
attempt(lambda: 'a'.encode('utf-8', encoding='x'))
# output:
#| TypeError argument for encode() given by name ('encoding') and position (1)
attempt(lambda: dict(1))  # expect: TypeError 'int' object is not iterable
attempt(lambda: dict([1]))  # expect: TypeError cannot convert dictionary update sequence element #0 to a sequence
attempt(lambda: dict([(1, 2, 3)]))  # expect: ValueError dictionary update sequence element #0 has length 3; 2 is required
attempt(lambda: {}.update([1]))  # expect: TypeError cannot convert dictionary update sequence element #0 to a sequence
attempt(lambda: {}.update([(1,)]))  # expect: ValueError dictionary update sequence element #0 has length 1; 2 is required
attempt(lambda: {}.update(5))  # expect: TypeError 'int' object is not iterable
attempt(lambda: [*5])  # expect: TypeError Value after * must be an iterable, not int
attempt(lambda: {**5})  # expect: TypeError 'int' object is not a mapping
attempt(lambda: types.MappingProxyType(5))  # expect: TypeError mappingproxy() argument must be a mapping, not int
attempt(lambda: types.MappingProxyType({}).__ior__({}))
# output:
#| TypeError '|=' is not supported by mappingproxy; use '|' instead
attempt(lambda: types.MethodType(5, 1))  # expect: TypeError first argument must be callable
attempt(lambda: types.MethodType(f, None))  # expect: TypeError instance must not be None
attempt(lambda: setattr(f, '__name__', 5))  # expect: TypeError __name__ must be set to a string object
attempt(lambda: setattr(f, '__qualname__', 5))  # expect: TypeError __qualname__ must be set to a string object
attempt(lambda: setattr(f, '__annotations__', 5))  # expect: TypeError __annotations__ must be set to a dict object
attempt(lambda: list(zip([1], [2, 3], strict=True)))  # expect: ValueError zip() argument 2 is longer than argument 1
attempt(lambda: list(zip([1, 2], [3], strict=True)))  # expect: ValueError zip() argument 2 is shorter than argument 1
attempt(lambda: list(zip((x for x in [1]), (x for x in [1, 2]), strict=True)))  # expect: ValueError zip() argument 2 is longer than argument 1
attempt(lambda: list(zip((x for x in [1, 2]), (x for x in [1]), [5, 6], strict=True)))  # expect: ValueError zip() argument 2 is shorter than argument 1
attempt(lambda: list(zip((x for x in [1, 2]), (x for x in [1, 2]), (x for x in [5]), strict=True)))  # expect: ValueError zip() argument 3 is shorter than arguments 1-2
attempt(lambda: map(f))  # expect: TypeError map() must have at least two arguments.
attempt(lambda: map())  # expect: TypeError map() must have at least two arguments.
attempt(lambda: max())  # expect: TypeError max expected at least 1 argument, got 0
attempt(lambda: max([]))  # expect: ValueError max() arg is an empty sequence
attempt(lambda: max(1, 2, default=3))
# output:
#| TypeError Cannot specify a default for max() with multiple positional arguments
attempt(lambda: min(5))  # expect: TypeError 'int' object is not iterable
attempt(lambda: next(5))  # expect: TypeError 'int' object is not an iterator
attempt(lambda: iter(5, 6))  # expect: TypeError iter(v, w): v must be callable
attempt(lambda: aiter(5))  # expect: TypeError 'int' object is not an async iterable
attempt(lambda: anext(5))  # expect: TypeError 'int' object is not an async iterator
attempt(lambda: enumerate(5))  # expect: TypeError 'int' object is not iterable
attempt(lambda: reversed({1}))  # expect: TypeError 'set' object is not reversible
attempt(lambda: functools.reduce(f, []))  # expect: TypeError reduce() of empty iterable with no initial value
attempt(lambda: functools.partial(5))  # expect: TypeError the first argument must be callable
attempt(lambda: functools.lru_cache(5.5))
# output:
#| TypeError Expected first argument to be an integer, a callable, or None
attempt(lambda: itertools.repeat(1, 'a'))  # expect: TypeError 'str' object cannot be interpreted as an integer
attempt(lambda: itertools.islice([], -1))
# output:
#| ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
attempt(lambda: itertools.islice([], 0, None, 0))
# output:
#| ValueError Step for islice() must be a positive integer or None.
attempt(lambda: itertools.islice([], 'a'))
# output:
#| ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
attempt(lambda: itertools.count('a'))  # expect: TypeError a number is required
attempt(lambda: itertools.combinations([], -1))  # expect: ValueError r must be non-negative
attempt(lambda: itertools.permutations([], 'a'))  # expect: TypeError Expected int as r
attempt(lambda: itertools.product([], repeat=-1))  # expect: ValueError repeat argument cannot be negative
attempt(lambda: itertools.tee([], -1))  # expect: ValueError n must be >= 0
attempt(lambda: itertools.chain(5).__next__())  # expect: TypeError 'int' object is not iterable
attempt(lambda: list(itertools.starmap(f, [5])))  # expect: TypeError 'int' object is not iterable
attempt(lambda: list(itertools.accumulate([1, 'a'])))  # expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
attempt(lambda: collections.deque([], -1))  # expect: ValueError maxlen must be non-negative
attempt(lambda: collections.deque([], 'a'))  # expect: TypeError an integer is required
attempt(lambda: collections.deque().pop())  # expect: IndexError pop from an empty deque
attempt(lambda: collections.deque([1])[5])  # expect: IndexError deque index out of range
attempt(lambda: collections.deque([1]).remove(2))  # expect: ValueError 2 is not in deque
attempt(lambda: collections.deque([1]).index(2))  # expect: ValueError 2 is not in deque
attempt(lambda: collections.deque([1], 1).insert(0, 2))  # expect: IndexError deque already at its maximum size
attempt(lambda: collections.deque([1]) + [1])  # expect: TypeError can only concatenate deque (not "list") to deque
attempt(lambda: collections.deque([1]) * 'a')  # expect: TypeError can't multiply sequence by non-int of type 'str'
attempt(lambda: collections.deque([1]).rotate('a'))  # expect: TypeError 'str' object cannot be interpreted as an integer
attempt(lambda: hash(collections.deque()))  # expect: TypeError unhashable type: 'collections.deque'
attempt(lambda: collections.OrderedDict().popitem())  # expect: KeyError 'dictionary is empty'
attempt(lambda: collections.OrderedDict().move_to_end(1))  # expect: KeyError 1
attempt(lambda: collections.defaultdict(5))  # expect: TypeError first argument must be callable or None
attempt(lambda: collections.namedtuple('A', 'a a'))  # expect: ValueError Encountered duplicate field name: 'a'
attempt(lambda: collections.namedtuple('A', '_a'))  # expect: ValueError Field names cannot start with an underscore: '_a'
attempt(lambda: collections.namedtuple('A', 'a')(1, 2))
# output:
#| TypeError A.__new__() takes 2 positional arguments but 3 were given
attempt(lambda: str.maketrans('a', 5))  # expect: TypeError maketrans() argument 2 must be str, not int
attempt(lambda: str.maketrans(5, 'a'))
# output:
#| TypeError first maketrans argument must be a string if there is a second argument
attempt(lambda: str.maketrans({'ab': 1}))  # expect: ValueError string keys in translate table must be of length 1
attempt(lambda: 'a'.translate({97: 10 ** 9}))  # expect: ValueError character mapping must be in range(0x110000)
attempt(lambda: 'a'.translate({97: 1.5}))  # expect: TypeError character mapping must return integer, None or str
attempt(lambda: 'a'.translate(5))  # expect: TypeError 'int' object is not subscriptable


def g():
    yield 1


attempt(lambda: g().throw(ValueError('x'), 'y'))  # expect: TypeError instance exception may not have a separate value
attempt(lambda: g().throw(5))
# output:
#| TypeError exceptions must be classes or instances deriving from BaseException, not int
attempt(lambda: g().send(1))  # expect: TypeError can't send non-None value to a just-started generator
