# A subscript of a defaultdict makes what is missing, whoever asks
from collections import defaultdict
d = defaultdict(list)
for i in range(6): d[i % 3].append(i)
print(d)  # expect: defaultdict(<class 'list'>, {0: [0, 3], 1: [1, 4], 2: [2, 5]})
d = defaultdict(int)
for w in "a b a c".split(): d[w] += 1
print(d)  # expect: defaultdict(<class 'int'>, {'a': 2, 'b': 1, 'c': 1})
class K:
    def __init__(s, v): s.v = v
    def __hash__(s): print("hash"); return s.v
    def __eq__(s, o): print("eq"); return s.v == o.v
    def __repr__(s): return f"K{s.v}"
d = defaultdict(set)
d[K(1)].add(2); d[K(1)].add(3)
# output:
#| hash
#| hash
#| hash
#| eq
print(d)  # expect: defaultdict(<class 'set'>, {K1: {2, 3}})
class D(defaultdict):
    def __setitem__(s, k, v): print("set", k, v); super().__setitem__(k, v)
d = D(list)
d[1].append(2); print(d)
# output:
#| set 1 []
#| D(<class 'list'>, {1: [2]})
d = defaultdict(None)
try: d[1]
except KeyError as e: print(repr(e))  # expect: KeyError(1)
d = defaultdict(dict)
d['a']['b'] = 1; print(d)  # expect: defaultdict(<class 'dict'>, {'a': {'b': 1}})
try: (d['z'], 1 / 0)
except ZeroDivisionError: print(d)  # expect: defaultdict(<class 'dict'>, {'a': {'b': 1}, 'z': {}})
try:
    for k in d: d[k + 'x']
except RuntimeError as e: print(e)  # expect: dictionary changed size during iteration
d = defaultdict(int); d.default_factory = str; print(repr(d[3]), d)  # expect: '' defaultdict(<class 'str'>, {3: ''})
try: d[[]]
except TypeError as e: print(e)  # expect: unhashable type: 'list'
