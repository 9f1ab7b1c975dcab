# What functools refuses to wrap, to compare and to be set to.
import functools


def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: functools.lru_cache(maxsize="a")(len))
# output:
#| TypeError Expected first argument to be an integer, a callable, or None
attempt(lambda: functools.lru_cache(maxsize=1.5))
# output:
#| TypeError Expected first argument to be an integer, a callable, or None
attempt(lambda: functools.lru_cache(3)(4))  # expect: TypeError the first argument must be callable
attempt(lambda: functools.cache(4))  # expect: TypeError the first argument must be callable
Key = functools.cmp_to_key(lambda a, b: 0)
attempt(lambda: Key() < Key())  # expect: TypeError K() missing required argument 'obj' (pos 1)
attempt(lambda: Key(1) < 1)  # expect: TypeError other argument must be K instance
attempt(lambda: Key(1) < Key(2))  # expect: False
attempt(lambda: Key(1, 2))  # expect: TypeError K() takes at most 1 argument (2 given)
attempt(lambda: hash(Key(1)))  # expect: TypeError unhashable type: 'functools.KeyWrapper'
attempt(lambda: type(functools.cmp_to_key(3)))  # expect: <class 'functools.KeyWrapper'>
attempt(lambda: functools.cmp_to_key(3)(1) < functools.cmp_to_key(3)(2))  # expect: TypeError 'int' object is not callable
bound = functools.partial(len)
for state in (3, (), (len, (), {}, None), (len, [], {}, None), (3, (), {}, None), (len, (), [], None)):
    attempt(lambda: bound.__setstate__(state))
# output:
#| TypeError invalid partial state
#| TypeError invalid partial state
#| None
#| TypeError invalid partial state
#| TypeError invalid partial state
#| TypeError invalid partial state
attempt(lambda: functools.cmp_to_key(len) < functools.cmp_to_key(len))  # expect: AttributeError object
attempt(lambda: Key(1) < functools.cmp_to_key(len))  # expect: AttributeError object
Cache = type(functools.lru_cache(len))
for given in ((3, None, 0, 0), (len, "a", 0, 0), (len, 1.5, 0, 0), (len, 2**70, 0, 0)):
    attempt(lambda: Cache(*given))
# output:
#| TypeError the first argument must be callable
#| TypeError maxsize should be integer or None
#| TypeError maxsize should be integer or None
#| OverflowError cannot fit 'int' into an index-sized integer
