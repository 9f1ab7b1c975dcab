# Derived dicts that answer for themselves, in displays and calls
from collections import OrderedDict
class O(OrderedDict):
    def __getitem__(s, k): return 5
class D(dict):
    def __iter__(s): print('iter'); return iter(['z'])
    def keys(s): print('keys'); return ['z']
    def __getitem__(s, k): print('get', k); return 7
class E(dict):
    def keys(s): print('keys'); return ['z']
    def __getitem__(s, k): print('get', k); return 7
def f(**k): return k
print({**O(a=1)}, f(**O(a=1)))  # expect: {'a': 5} {'a': 5}
print({**D(a=1)}, f(**D(a=1)), f(x=1, **D(a=1)))
# output:
#| keys
#| get z
#| keys
#| get z
#| keys
#| get z
#| {'z': 7} {'z': 7} {'x': 1, 'z': 7}
print({**E(a=1)}, f(**E(a=1)))  # expect: {'a': 1} {'a': 1}
class K(OrderedDict):
    def keys(s): return ['q']
print({**K(q=3, b=1)}, f(**K(q=3, b=1)))  # expect: {'q': 3} {'q': 3}
