from collections import Counter
c = Counter('abracadabra')
print(c.most_common(3), c['z'], sum(c.values()), c.total())  # expect: [('a', 5), ('b', 2), ('r', 2)] 0 11 11
print(c + Counter('abc'), c - Counter('aaaaa'), c & Counter('aab'), c | Counter('zz'))
# output:
#| Counter({'a': 6, 'b': 3, 'r': 2, 'c': 2, 'd': 1}) Counter({'b': 2, 'r': 2, 'c': 1, 'd': 1}) Counter({'a': 2, 'b': 1}) Counter({'a': 5, 'b': 2, 'r': 2, 'z': 2, 'c': 1, 'd': 1})
c.update('aaa')
c.subtract('b')
print(c, list(Counter(a=2, b=1).elements()), dict(c) == c)
# output:
#| Counter({'a': 8, 'r': 2, 'b': 1, 'c': 1, 'd': 1}) ['a', 'a', 'b'] True
