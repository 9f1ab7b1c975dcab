import itertools


class Counted(map):
    def __init__(self, function, *sources):
        self.sources = len(sources)


class Chosen(filter):
    def __new__(cls, function, source, label):
        return super().__new__(cls, function, source)

    def __init__(self, function, source, label):
        self.label = label


class Chained(itertools.chain):
    def __init__(self, *parts):
        self.count = len(parts)

    def __repr__(self):
        return f'Chained of {self.count}'


c = Counted(max, [1, 5], [2, 3])
print(c.sources, list(c), type(c).__name__, isinstance(c, map))  # expect: 2 [2, 5] Counted True
f = Chosen(str.isdigit, 'a1b2', 'digits')
print(f.label, next(f), [x for x in f])  # expect: digits 1 ['2']
print(Chained('ab', 'c'), ''.join(Chained('ab', 'c')))  # expect: Chained of 2 abc
