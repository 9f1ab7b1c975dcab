import collections
import copy
import io
import time

wrong = [
    lambda: io.TextIOWrapper(3),
    lambda: time.gmtime('1'),
    lambda: copy.deepcopy(1, 1),
    lambda: collections.Counter(a='x').elements(),
    lambda: list(collections.Counter(a='x').elements()),
]
for call in wrong:
    try:
        print(type(call()))
    except Exception as error:
        print(type(error).__name__, error)
# output:
#| AttributeError 'int' object has no attribute 'readable'
#| TypeError 'str' object cannot be interpreted as an integer
#| AttributeError 'int' object has no attribute 'get'
#| <class 'itertools.chain'>
#| TypeError 'str' object cannot be interpreted as an integer
print(list(collections.Counter('abca').elements()))  # expect: ['a', 'a', 'b', 'c']
