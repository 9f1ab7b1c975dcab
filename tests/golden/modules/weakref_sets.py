from weakref import WeakSet
class Node:
    def __init__(self, name):
        self.name = name
    def __repr__(self):
        return self.name
    def __lt__(self, other):
        return self.name < other.name
a, b, c, d = nodes = [Node(name) for name in 'abcd']
s = WeakSet(nodes[:3])
def show(found):
    print(type(found).__name__, sorted(found))
for found in (s.difference([a]), s - {b}, s.intersection([a, d]), s & WeakSet([c]), s.union([d]), s | [d], s.symmetric_difference([a, d]), s ^ {c, d}):
    show(found)
# output:
#| WeakSet [b, c]
#| WeakSet [a, c]
#| WeakSet [a]
#| WeakSet [c]
#| WeakSet [a, b, c, d]
#| WeakSet [a, b, c, d]
#| WeakSet [b, c, d]
#| WeakSet [a, b, d]
print(s <= {a, b, c, d}, s < {a, b, c}, s >= [a], s > {a}, s == WeakSet([c, b, a]), s == {a, b, c}, s != WeakSet(), s.isdisjoint([d]), s.issubset(nodes), s.issuperset([d]))  # expect: True False True True True False True True True False
t = s.copy()
t -= {a}
show(t)  # expect: WeakSet [b, c]
t ^= WeakSet([a, b])
show(t)  # expect: WeakSet [a, c]
t &= [a, d]
show(t)  # expect: WeakSet [a]
t |= {d}
show(t)  # expect: WeakSet [a, d]
t.difference_update([d])
t.symmetric_difference_update([a, b])
t.intersection_update({b, c})
show(t)  # expect: WeakSet [b]
t -= t
print(len(t), t == WeakSet())  # expect: 0 True
try:
    hash(s)
except TypeError as error:
    print(error)  # expect: unhashable type: 'WeakSet'
