def f(a: int, b: 'text' = 1, *args: str, c: float = 2.0, **kw: bool) -> list[int]:
    "Doc."


print(f.__name__, f.__qualname__, f.__doc__, f.__module__)  # expect: f f Doc. __main__
print(f.__annotations__)
# output:
#| {'a': <class 'int'>, 'b': 'text', 'args': <class 'str'>, 'c': <class 'float'>, 'kw': <class 'bool'>, 'return': list[int]}
f.counter = 5
f.counter += 1
print(f.counter, vars(f))  # expect: 6 {'counter': 6}
f.__name__ = 'renamed'
f.__doc__ = 'new'
print(f.__name__, f.__doc__)  # expect: renamed new
try:
    f.missing
except AttributeError as error:
    print(error)  # expect: 'function' object has no attribute 'missing'


def outer():
    def inner(): pass
    return inner


print(outer().__qualname__, (lambda: 0).__qualname__)  # expect: outer.<locals>.inner <lambda>


class K:
    def m(self): pass

    class Nested:
        def n(self): pass


print(K.m.__qualname__, K.Nested.n.__qualname__, K.Nested.__qualname__, K().m.__name__)  # expect: K.m K.Nested.n K.Nested m
