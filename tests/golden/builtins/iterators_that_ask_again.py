# What ended because another iterator ended asks it again; list iterators and the like stay ended.
import itertools


class Every:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n % 3 == 0:
            raise StopIteration
        return self.n


def items(iterator):
    return [next(iterator, '-') for _ in range(7)]


print(items(map(str, Every())))  # expect: ['1', '2', '-', '4', '5', '-', '7']
print(items(filter(None, Every())))  # expect: [1, 2, '-', 4, 5, '-', 7]
print(items(zip(*[Every()] * 2)))  # expect: [(1, 2), '-', (4, 5), '-', (7, 8), '-', (10, 11)]
print(items(enumerate(Every())))  # expect: [(0, 1), (1, 2), '-', (2, 4), (3, 5), '-', (4, 7)]
print(items(itertools.takewhile(bool, Every())))  # expect: [1, 2, '-', 4, 5, '-', 7]
print(items(itertools.compress(Every(), [1] * 9)))  # expect: [1, 2, '-', 4, 5, '-', 7]
print(items(itertools.accumulate(Every())))  # expect: [1, 3, '-', 7, 12, '-', 19]
print([key if key == '-' else key[0] for key in items(itertools.groupby(Every()))])  # expect: [1, 2, '-', 4, 5, '-', 7]
print(items(itertools.chain(Every())), items(itertools.pairwise(Every())))
# output:
#| [1, 2, '-', '-', '-', '-', '-'] [(1, 2), '-', '-', '-', '-', '-', '-']
print(items(itertools.islice(Every(), 9)), items(itertools.zip_longest(Every(), [1])))
# output:
#| [1, 2, '-', '-', '-', '-', '-'] [(1, 1), (2, None), '-', '-', '-', '-', '-']
numbers = [1]
iterator = iter(numbers)
print(list(iterator), numbers.append(2), list(iterator))  # expect: [1] None []
