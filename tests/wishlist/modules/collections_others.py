from collections import defaultdict, deque, namedtuple, OrderedDict, ChainMap
d = defaultdict(list)
d['a'].append(1)
print(d, d.get('b'), len(d))  # expect: defaultdict(<class 'list'>, {'a': [1]}) None 1
q = deque([1, 2, 3], maxlen=4)
q.appendleft(0)
q.append(9)
print(q, q.popleft(), q.pop(), q[0])  # expect: deque([2, 3], maxlen=4) 1 9 2
q.rotate(1)
print(q, deque('abc'), list(reversed(q)))  # expect: deque([3, 2], maxlen=4) deque(['a', 'b', 'c']) [2, 3]
Point = namedtuple('Point', 'x y', defaults=[0])
p = Point(1)
print(p, p.x, p._replace(y=5), p._asdict(), Point._fields, Point._make([3, 4]))
# output:
#| Point(x=1, y=0) 1 Point(x=1, y=5) {'x': 1, 'y': 0} ('x', 'y') Point(x=3, y=4)
o = OrderedDict(a=1, b=2)
o.move_to_end('a')
print(o, list(o), o.popitem(last=False))  # expect: OrderedDict([('a', 1)]) ['b', 'a'] ('b', 2)
print(ChainMap({'a': 1}, {'a': 2, 'b': 3})['b'])  # expect: 3
