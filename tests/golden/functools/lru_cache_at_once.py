from functools import lru_cache


# lru_cache
@lru_cache(maxsize=2)
def seen(x):
    print('asked', x)
    return x


print(seen(1), seen(2), seen(1), seen(3), seen(2), seen.cache_info())
# output:
#| asked 1
#| asked 2
#| asked 3
#| asked 2
#| 1 2 1 3 2 CacheInfo(hits=1, misses=4, maxsize=2, currsize=2)
print(seen(True), seen(1.0), list(map(seen, [3, 3])), seen.cache_info())
# output:
#| asked True
#| asked 3
#| True True [3, 3] CacheInfo(hits=3, misses=6, maxsize=2, currsize=2)
try:
    seen([])
except TypeError as error:
    print(error)  # expect: unhashable type: 'list'


@lru_cache(maxsize=None, typed=True)
def typed(x):
    return type(x).__name__


print(typed(1), typed(1.0), typed(True), typed(1), typed.cache_info())
# output:
#| int float bool int CacheInfo(hits=1, misses=3, maxsize=None, currsize=3)
