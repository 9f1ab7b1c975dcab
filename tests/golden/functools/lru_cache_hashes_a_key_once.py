import functools


class Key:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        print('hash', self.name, end='; ')
        return 1

    def __eq__(self, other):
        print('eq', self.name, other.name, end='; ')
        return self.name == other.name


def name_of(key, *rest, **more):
    return key.name


for cached in (functools.lru_cache()(name_of), functools.lru_cache(maxsize=1)(name_of),
               functools.cache(name_of)):
    print(cached(Key('a')))
    print(cached(Key('a')))
    print(cached(Key('b')))
    print(cached(Key('a')))
    print(cached(Key('a'), 1))
    print(cached(Key('a'), 1))
    print(cached.cache_info())
    cached.cache_clear()
    print(cached(Key('c')))
# output:
#| hash a; a
#| hash a; eq a a; a
#| hash b; eq a b; eq a b; eq a b; b
#| hash a; eq a a; a
#| hash a; a
#| hash a; eq a a; a
#| CacheInfo(hits=3, misses=3, maxsize=128, currsize=3)
#| hash c; c
#| hash a; a
#| hash a; eq a a; a
#| hash b; eq a b; eq a b; b
#| hash a; eq b a; eq b a; a
#| hash a; a
#| hash a; eq a a; a
#| CacheInfo(hits=2, misses=4, maxsize=1, currsize=1)
#| hash c; c
#| hash a; a
#| hash a; eq a a; a
#| hash b; eq a b; eq a b; b
#| hash a; eq a a; a
#| hash a; a
#| hash a; eq a a; a
#| CacheInfo(hits=3, misses=3, maxsize=None, currsize=3)
#| hash c; c


@functools.lru_cache(maxsize=2)
def nested(key, n):
    return n if n == 0 else nested(key, n - 1)


print(nested(Key('d'), 2))  # expect: hash d; hash d; hash d; 0
print(nested(Key('d'), 1))  # expect: hash d; eq d d; 0
