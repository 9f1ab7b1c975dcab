# `zip`, `map`, `filter`, `enumerate` and `reversed` over everything, and what takes them in
from collections import OrderedDict, Counter, defaultdict


def tried(f):
    try:
        return f()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class Items:
    def __iter__(self):
        print("iter")
        return iter((1, 2, 3))

    def __reversed__(self):
        print("reversed")
        return iter((3, 2, 1))


class Old:
    def __len__(self):
        return 3

    def __getitem__(self, at):
        if at > 2:
            raise IndexError
        return at * 10


def numbers():
    yield 1
    yield 2


sources = (lambda: [1, 2, 3], lambda: (1, 2), lambda: "ab", lambda: {1: 2, 3: 4}, lambda: range(3), lambda: Items(),
           lambda: Old(), numbers, lambda: {5}, lambda: 5, lambda: iter([7, 8]), lambda: {1: 2}.items(),
           lambda: map(str, [1, 2]), lambda: b"ab", lambda: OrderedDict(a=1), lambda: zip([1], [2]))
for source in sources:
    print(tried(lambda: list(zip(source(), source()))), tried(lambda: list(enumerate(source()))))
    print(tried(lambda: list(map(str, source()))), tried(lambda: list(filter(None, source()))),
          tried(lambda: list(filter(lambda v: v != 1, source()))))
    print(tried(lambda: list(reversed(source()))), tried(lambda: dict(zip(source(), "xyz"))),
          tried(lambda: dict(enumerate(source()))))
    print(tried(lambda: [(a, b) for a, b in zip(source(), range(5))]))
# output:
#| [(1, 1), (2, 2), (3, 3)] [(0, 1), (1, 2), (2, 3)]
#| ['1', '2', '3'] [1, 2, 3] [2, 3]
#| [3, 2, 1] {1: 'x', 2: 'y', 3: 'z'} {0: 1, 1: 2, 2: 3}
#| [(1, 0), (2, 1), (3, 2)]
#| [(1, 1), (2, 2)] [(0, 1), (1, 2)]
#| ['1', '2'] [1, 2] [2]
#| [2, 1] {1: 'x', 2: 'y'} {0: 1, 1: 2}
#| [(1, 0), (2, 1)]
#| [('a', 'a'), ('b', 'b')] [(0, 'a'), (1, 'b')]
#| ['a', 'b'] ['a', 'b'] ['a', 'b']
#| ['b', 'a'] {'a': 'x', 'b': 'y'} {0: 'a', 1: 'b'}
#| [('a', 0), ('b', 1)]
#| [(1, 1), (3, 3)] [(0, 1), (1, 3)]
#| ['1', '3'] [1, 3] [3]
#| [3, 1] {1: 'x', 3: 'y'} {0: 1, 1: 3}
#| [(1, 0), (3, 1)]
#| [(0, 0), (1, 1), (2, 2)] [(0, 0), (1, 1), (2, 2)]
#| ['0', '1', '2'] [1, 2] [0, 2]
#| [2, 1, 0] {0: 'x', 1: 'y', 2: 'z'} {0: 0, 1: 1, 2: 2}
#| [(0, 0), (1, 1), (2, 2)]
#| iter
#| iter
#| iter
#| [(1, 1), (2, 2), (3, 3)] [(0, 1), (1, 2), (2, 3)]
#| iter
#| iter
#| iter
#| ['1', '2', '3'] [1, 2, 3] [2, 3]
#| reversed
#| iter
#| iter
#| [3, 2, 1] {1: 'x', 2: 'y', 3: 'z'} {0: 1, 1: 2, 2: 3}
#| iter
#| [(1, 0), (2, 1), (3, 2)]
#| [(0, 0), (10, 10), (20, 20)] [(0, 0), (1, 10), (2, 20)]
#| ['0', '10', '20'] [10, 20] [0, 10, 20]
#| [20, 10, 0] {0: 'x', 10: 'y', 20: 'z'} {0: 0, 1: 10, 2: 20}
#| [(0, 0), (10, 1), (20, 2)]
#| [(1, 1), (2, 2)] [(0, 1), (1, 2)]
#| ['1', '2'] [1, 2] [2]
#| TypeError: 'generator' object is not reversible {1: 'x', 2: 'y'} {0: 1, 1: 2}
#| [(1, 0), (2, 1)]
#| [(5, 5)] [(0, 5)]
#| ['5'] [5] [5]
#| TypeError: 'set' object is not reversible {5: 'x'} {0: 5}
#| [(5, 0)]
#| TypeError: 'int' object is not iterable TypeError: 'int' object is not iterable
#| TypeError: 'int' object is not iterable TypeError: 'int' object is not iterable TypeError: 'int' object is not iterable
#| TypeError: 'int' object is not reversible TypeError: 'int' object is not iterable TypeError: 'int' object is not iterable
#| TypeError: 'int' object is not iterable
#| [(7, 7), (8, 8)] [(0, 7), (1, 8)]
#| ['7', '8'] [7, 8] [7, 8]
#| TypeError: 'list_iterator' object is not reversible {7: 'x', 8: 'y'} {0: 7, 1: 8}
#| [(7, 0), (8, 1)]
#| [((1, 2), (1, 2))] [(0, (1, 2))]
#| ['(1, 2)'] [(1, 2)] [(1, 2)]
#| [(1, 2)] {(1, 2): 'x'} {0: (1, 2)}
#| [((1, 2), 0)]
#| [('1', '1'), ('2', '2')] [(0, '1'), (1, '2')]
#| ['1', '2'] ['1', '2'] ['1', '2']
#| TypeError: 'map' object is not reversible {'1': 'x', '2': 'y'} {0: '1', 1: '2'}
#| [('1', 0), ('2', 1)]
#| [(97, 97), (98, 98)] [(0, 97), (1, 98)]
#| ['97', '98'] [97, 98] [97, 98]
#| [98, 97] {97: 'x', 98: 'y'} {0: 97, 1: 98}
#| [(97, 0), (98, 1)]
#| [('a', 'a')] [(0, 'a')]
#| ['a'] ['a'] ['a']
#| ['a'] {'a': 'x'} {0: 'a'}
#| [('a', 0)]
#| [((1, 2), (1, 2))] [(0, (1, 2))]
#| ['(1, 2)'] [(1, 2)] [(1, 2)]
#| TypeError: 'zip' object is not reversible {(1, 2): 'x'} {0: (1, 2)}
#| [((1, 2), 0)]
for wrong in (lambda: zip(1), lambda: zip([1], 2), lambda: map(), lambda: map(str), lambda: map(str, 1),
              lambda: filter(), lambda: filter(None), lambda: filter(None, 1), lambda: filter(None, [], []),
              lambda: enumerate(), lambda: enumerate([], "a"), lambda: enumerate([], 1, 2), lambda: reversed(),
              lambda: reversed({1}), lambda: reversed([], []), lambda: zip(strict=True), lambda: zip([1], strict=1),
              lambda: list(zip([1], [1, 2], strict=True)), lambda: list(zip([1, 2], [1], strict=True)),
              lambda: list(map(5, [1])), lambda: list(map(lambda: 1, [1])), lambda: dict(zip([1])),
              lambda: dict(zip([[]], [1])), lambda: dict(zip([1], [1], [1])), lambda: dict(map(str, [12, 345]))):
    print(tried(lambda: type(wrong()).__name__))
# output:
#| TypeError: 'int' object is not iterable
#| TypeError: 'int' object is not iterable
#| TypeError: map() must have at least two arguments.
#| TypeError: map() must have at least two arguments.
#| TypeError: 'int' object is not iterable
#| TypeError: filter expected 2 arguments, got 0
#| TypeError: filter expected 2 arguments, got 1
#| TypeError: 'int' object is not iterable
#| TypeError: filter expected 2 arguments, got 3
#| TypeError: enumerate() missing required argument 'iterable'
#| TypeError: 'str' object cannot be interpreted as an integer
#| TypeError: enumerate() takes at most 2 arguments (3 given)
#| TypeError: reversed expected 1 argument, got 0
#| TypeError: 'set' object is not reversible
#| TypeError: reversed expected 1 argument, got 2
#| zip
#| zip
#| ValueError: zip() argument 2 is longer than argument 1
#| ValueError: zip() argument 2 is shorter than argument 1
#| TypeError: 'int' object is not callable
#| TypeError: <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given
#| ValueError: dictionary update sequence element #0 has length 1; 2 is required
#| TypeError: unhashable type: 'list'
#| ValueError: dictionary update sequence element #0 has length 3; 2 is required
#| ValueError: dictionary update sequence element #1 has length 3; 2 is required
print(list(zip()), list(enumerate("ab", 5)), list(enumerate("ab", 2**70)), list(enumerate("a", start=-1)))
# output:
#| [] [(5, 'a'), (6, 'b')] [(1180591620717411303424, 'a'), (1180591620717411303425, 'b')] [(-1, 'a')]


def raising(v):
    if v == 3:
        raise ValueError(v)
    return v


def stopping(v):
    if v == 3:
        raise StopIteration
    return v


print(tried(lambda: list(map(raising, range(6)))), tried(lambda: list(map(stopping, range(6)))))  # expect: ValueError: 3 [0, 1, 2]
m = map(raising, range(6))
print(next(m), tried(lambda: list(m)), list(m))  # expect: 0 ValueError: 3 [4, 5]
f = filter(raising, range(6))
print(next(f), tried(lambda: list(f)), list(f))  # expect: 1 ValueError: 3 [4, 5]
print(list(map(lambda a, b=9: (a, b), [1, 2])), list(map(lambda a, b: (a, b), [1, 2], "xyz")), list(map(max, [1, 5], [3, 2])))  # expect: [(1, 9), (2, 9)] [(1, 'x'), (2, 'y')] [3, 5]
print(sum(map(lambda v: v * 2, range(5000))), len(list(filter(lambda v: v % 7, range(5000)))))  # expect: 24995000 4285
print(sum(map(int, map(str, range(3000)))), max(map(len, ["a", "bcd"])), sorted(map(abs, [-3, 2])))  # expect: 4498500 3 [2, 3]
print(len(dict(zip(range(5000), range(5000)))), len(dict(enumerate(range(3000)))), len(set(zip("ab" * 1500, range(3000)))))  # expect: 5000 3000 3000
print(list(map(list, [(1, 2), "ab"])), list(map(tuple, [[1]])), list(map(dict, [[(1, 2)]])), list(map(Counter, ["aab"])))
# output:
#| [[1, 2], ['a', 'b']] [(1,)] [{1: 2}] [Counter({'a': 2, 'b': 1})]
print(dict(), dict([]), dict({1: 2}), dict([(1, 2), [3, 4], "ab"]), dict(a=1), dict({1: 2}, b=3), tried(lambda: dict([1])),
      tried(lambda: dict([(1, 2, 3)])), tried(lambda: dict(1)), tried(lambda: dict({}, {})))
# output:
#| {} {} {1: 2} {1: 2, 3: 4, 'a': 'b'} {'a': 1} {1: 2, 'b': 3} TypeError: cannot convert dictionary update sequence element #0 to a sequence ValueError: dictionary update sequence element #0 has length 3; 2 is required TypeError: 'int' object is not iterable TypeError: dict expected at most 1 argument, got 2
d = {}
d.update(zip("ab", [1, 2]))
d.update(enumerate("xy"))
d.update()
d.update({"a": 5}, b=6)
print(d, tried(lambda: d.update(zip([[]], [1]))))
# output:
#| {'a': 5, 'b': 6, 0: 'x', 1: 'y'} TypeError: unhashable type: 'list'


class Key:
    def __init__(self, v):
        self.v = v

    def __hash__(self):
        print("hash", self.v)
        return self.v

    def __eq__(self, other):
        return self.v == other.v

    def __repr__(self):
        return f"Key({self.v})"


print(dict(zip([Key(1), Key(2), Key(1)], "abc")))
# output:
#| hash 1
#| hash 2
#| hash 1
#| {Key(1): 'c', Key(2): 'b'}


class MyZip(zip):
    pass


class MyMap(map):
    def __init__(self, *args):
        print("init", len(args))


print(list(MyZip([1], [2])), list(MyMap(str, [1])), type(MyZip()).__name__)
# output:
#| init 2
#| [(1, 2)] ['1'] MyZip
l = [3, 1, 2]
l.sort()
print(l, sorted([3, 1, 2]), sorted("bca", reverse=True), tried(lambda: l.sort(None)), tried(lambda: sorted()))
# output:
#| [1, 2, 3] [1, 2, 3] ['c', 'b', 'a'] TypeError: sort() takes no positional arguments TypeError: sorted expected 1 argument, got 0
print(len(list(zip(*[[1]] * 20000))[0]), len(next(map(lambda *all: all, *[[1]] * 20000))))  # expect: 20000 20000
nested = map(lambda v: list(map(lambda w: w + v, range(3))), range(3))
print(list(nested))  # expect: [[0, 1, 2], [1, 2, 3], [2, 3, 4]]
shared = iter(range(6))
print(list(zip(shared, shared)), list(map(lambda v: v, shared)))  # expect: [(0, 1), (2, 3), (4, 5)] []
self_asking = map(lambda v: (v, next(self_asking, None)), range(5))
print(list(self_asking))  # expect: [(0, (1, (2, (3, (4, None)))))]
d = defaultdict(list)
for at, word in enumerate("a b a".split()):
    d[word].append(at)
print(d, sorted(d.items()), {1: 2, (1, 2): 3}[1, 2], {(1, (2, 3)): 4}[1, (2, 3)], {(1.0, True): 5}[1, 1], tried(lambda: {}[1, 2]))
# output:
#| defaultdict(<class 'list'>, {'a': [0, 2], 'b': [1]}) [('a', [0, 2]), ('b', [1])] 3 4 5 KeyError: (1, 2)
