"""Builtins that drain a generator: what is plain is gathered, the rest asked for one by one."""


class Odd:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f'Odd({self.n})'

    def __lt__(self, other):
        print('lt', self, other)
        return self.n < getattr(other, 'n', other)

    def __gt__(self, other):
        print('gt', self, other)
        return self.n > getattr(other, 'n', other)

    def __hash__(self):
        print('hash', self)
        return hash(self.n)

    def __eq__(self, other):
        print('eq', self, other)
        return self.n == getattr(other, 'n', other)


def said(items):
    for item in items:
        print('give', item)
        yield item


def outcome(call):
    try:
        return call()
    except Exception as error:
        return f'{type(error).__name__}: {error}'


# The greatest and the least.
print(max(said([3, 1, 4, 1, 5])), min(said([3, 1, 4, 1, 5])))
# output:
#| give 3
#| give 1
#| give 4
#| give 1
#| give 5
#| give 3
#| give 1
#| give 4
#| give 1
#| give 5
#| 5 1
print(max(x * 0.5 for x in range(9)), min(-x * 0.5 for x in range(9)))  # expect: 4.0 -4.0
print(max(said([1, 1.0, True])), min(said([True, 1.0, 1])))
# output:
#| give 1
#| give 1.0
#| give True
#| give True
#| give 1.0
#| give 1
#| 1 True
print(max(x for x in [float('nan'), 1.0, 2.0]), max(x for x in [1.0, float('nan'), 2.0]))  # expect: nan 2.0
print(min(x for x in [0.0, -0.0]), max(x for x in [-0.0, 0.0]))  # expect: 0.0 -0.0
print(max(said([1, 2.5, 2, 10 ** 20, 3])), min(said([5, -10 ** 20, 2.5])))
# output:
#| give 1
#| give 2.5
#| give 2
#| give 100000000000000000000
#| give 3
#| give 5
#| give -100000000000000000000
#| give 2.5
#| 100000000000000000000 -100000000000000000000
print(max(said([1, Odd(2), 3])), min(said([2, Odd(1), 0])))
# output:
#| give 1
#| give Odd(2)
#| gt Odd(2) 1
#| give 3
#| lt Odd(2) 3
#| give 2
#| give Odd(1)
#| lt Odd(1) 2
#| give 0
#| gt Odd(1) 0
#| 3 0
print(outcome(lambda: max(x for x in [1, 'a'])), outcome(lambda: min(x for x in ())))
# output:
#| TypeError: '>' not supported between instances of 'str' and 'int' ValueError: min() arg is an empty sequence
print(max((x for x in ()), default='none'), max((x for x in [3, 7, 5]), default='none'))  # expect: none 7
print(max((x for x in [3, -7, 5]), key=abs), min((x for x in ['ccc', 'a', 'bb']), key=len))  # expect: -7 a
print(max(c for c in 'hello'), min(word for word in ['a long word to compare', 'another']))  # expect: o a long word to compare

# Sets.
print(sorted(set(said([3, 1, 3, 1.0, True, 2]))), len(set(x % 7 for x in range(100))))
# output:
#| give 3
#| give 1
#| give 3
#| give 1.0
#| give True
#| give 2
#| [1, 2, 3] 7
print(sorted(frozenset(c for c in 'hello')), {*(x // 2 for x in range(6))})  # expect: ['e', 'h', 'l', 'o'] {0, 1, 2}
made = set(said([1, Odd(1), Odd(2), 2]))
# output:
#| give 1
#| give Odd(1)
#| hash Odd(1)
#| eq Odd(1) 1
#| give Odd(2)
#| hash Odd(2)
#| give 2
#| eq Odd(2) 2
print(len(made), outcome(lambda: set(x for x in [1, [], 2])))  # expect: 2 TypeError: unhashable type: 'list'
seen = {1, 2}
seen.update(x + len(seen) for x in range(4))
print(sorted(seen))  # expect: [1, 2, 3, 5, 7]
print({1, 2}.issubset(x for x in range(3)), {1, 2}.issuperset(x for x in range(3)))  # expect: True False
print({1, 2}.isdisjoint(x for x in range(3, 6)), {1, 2} .union(x for x in [2, 3]))  # expect: True {1, 2, 3}

# Dicts.
print(dict((x, x * x) for x in range(5)), dict((c, 1) for c in 'abca'))  # expect: {0: 0, 1: 1, 2: 4, 3: 9, 4: 16} {'a': 1, 'b': 1, 'c': 1}
print(dict(said([(1, 'a'), (1.0, 'b'), (True, 'c'), ['k', 'v'], 'xy'])))
# output:
#| give (1, 'a')
#| give (1.0, 'b')
#| give (True, 'c')
#| give ['k', 'v']
#| give xy
#| {1: 'c', 'k': 'v', 'x': 'y'}
print(outcome(lambda: dict((x,) * x for x in [2, 2, 3])))
# output:
#| ValueError: dictionary update sequence element #2 has length 3; 2 is required
print(outcome(lambda: dict(x for x in [(1, 2), (3, 4), 5])))
# output:
#| TypeError: cannot convert dictionary update sequence element #2 to a sequence
print(outcome(lambda: dict(x for x in [(1, 2), ([], 4)])))  # expect: TypeError: unhashable type: 'list'
counts = {}
counts.update((x % 3, len(counts)) for x in range(10))
counts.update(((Odd(1), 'odd'), (1, 'even')), more=1)
# output:
#| hash Odd(1)
#| eq Odd(1) 1
print(counts, dict(((x, 0) for x in 'ab'), b=1))  # expect: {0: 3, 1: 'even', 2: 3, 'more': 1} {'a': 0, 'b': 1}

# Lists, tuples, texts.
growing = [1]
growing.extend(x + len(growing) for x in range(40))
print(growing)
# output:
#| [1, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 55, 57, 59, 61, 63, 65, 67, 69, 71, 73, 75, 77, 79]
print(tuple(x for x in range(12)), ''.join(c.upper() for c in 'hello'), sorted(-x for x in range(5)))
# output:
#| (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11) HELLO [-4, -3, -2, -1, 0]
print(outcome(lambda: ''.join(x for x in ['a', 1])))  # expect: TypeError: sequence item 1: expected str instance, int found


# What a generator expression goes over.
items = [1, 2, 3]
late = (x * 10 for x in items)
items.append(4)
print(next(late), items.pop(), list(late), list(late))  # expect: 10 4 [20, 30] []
items[:] = [1, 2, 3]
for x in (x for x in items):
    if x < 6:
        items.append(x + 3)
print(items)  # expect: [1, 2, 3, 4, 5, 6, 7, 8]
text = (c for c in 'añb')
print(next(text), ''.join(text))  # expect: a ñb
pairs = ((a, b) for a in range(3) for b in 'xy' if a)
print(next(pairs), list(pairs))  # expect: (1, 'x') [(1, 'y'), (2, 'x'), (2, 'y')]
countdown = (n for n in range(5, 0, -2))
print(next(countdown), next(countdown), next(countdown), next(countdown, 'end'))  # expect: 5 3 1 end
print(list(x for x in range(10 ** 20, 10 ** 20 + 2)), sum(x for x in (1, 2, 3)))  # expect: [100000000000000000000, 100000000000000000001] 6
print(list(key for key in {'a': 1, 'b': 2}), sum(byte for byte in b'abc'))  # expect: ['a', 'b'] 294
print(outcome(lambda: (x for x in 5)))  # expect: TypeError: 'int' object is not iterable
iterator = iter([1, 2, 3, 4])
first = (x for x in iterator)
print(next(first), next(iterator), list(first))  # expect: 1 2 [3, 4]


class Rows(list):
    def __iter__(self):
        print('asked')
        return super().__iter__()


rows = (row for row in Rows([1, 2]))  # expect: asked
print('made')  # expect: made
print(sum(rows), any(x > 1 for x in Rows([1, 2])))
# output:
#| asked
#| 3 True


def broken():
    yield 1
    raise ValueError('broken')


for drain in [sum, max, min, set, dict, list, tuple, sorted, any, all, frozenset]:
    print(drain.__name__, outcome(lambda: drain(x for x in broken())))
# output:
#| sum ValueError: broken
#| max ValueError: broken
#| min ValueError: broken
#| set ValueError: broken
#| dict TypeError: cannot convert dictionary update sequence element #0 to a sequence
#| list ValueError: broken
#| tuple ValueError: broken
#| sorted ValueError: broken
#| any True
#| all ValueError: broken
#| frozenset ValueError: broken
