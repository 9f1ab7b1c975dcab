# What has its own __iter__.
class Bag:
    def __init__(self, *items):
        self.items = items

    def __iter__(self):
        return iter(self.items)


class Steps:
    def __iter__(self):
        yield 1
        yield 2


class Down:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if not self.n:
            raise StopIteration
        self.n -= 1
        return self.n


class Wrong:
    def __iter__(self):
        return 5


class Worse(list):
    def __iter__(self):
        raise KeyError('no')


for thing in (Bag(1, 2), Steps(), Down(2), Wrong(), Worse([1])):
    try:
        for item in thing:
            print(item, end=' ')
        print([x for x in thing], list(iter(thing)))
    except (TypeError, KeyError) as error:
        print(type(error).__name__, error)
# output:
#| 1 2 [1, 2] [1, 2]
#| 1 2 [1, 2] [1, 2]
#| 1 0 [] []
#| TypeError iter() returned non-iterator of type 'int'
#| KeyError 'no'
print(next(iter([1])), next(iter({'k': 1})), list(iter({}.items())), type(iter(range(2))).__name__,
      list(iter([3, 2, 1].pop, 2)))  # expect: 1 k [] range_iterator [1]
for args in ((), (5,), (1, 2), ([], 1, 2)):
    try:
        iter(*args)
    except TypeError as error:
        print(error)
# output:
#| iter expected at least 1 argument, got 0
#| 'int' object is not iterable
#| iter(v, w): v must be callable
#| iter expected at most 2 arguments, got 3
