class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1


print(list(Countdown(3)), sum(Countdown(4)), max(Countdown(2)), 2 in Countdown(3), 9 in Countdown(3))  # expect: [3, 2, 1] 10 2 True False
a, b = Countdown(2)
print(a, b, [*Countdown(2)], dict(zip(Countdown(2), 'ab')))  # expect: 2 1 [2, 1] {2: 'a', 1: 'b'}


class Fresh:
    def __iter__(self):
        yield from (1, 2)


f = Fresh()
print(list(f), list(f), tuple(f), sorted(f, reverse=True))  # expect: [1, 2] [1, 2] (1, 2) [2, 1]
first, *rest = f
print(first, rest)  # expect: 1 [2]
for x in f:
    for y in f:
        print(x, y)
# output:
#| 1 1
#| 1 2
#| 2 1
#| 2 2


class Broken:
    def __iter__(self):
        return self

    def __next__(self):
        raise ValueError('broken')


for make in (list, tuple, set, sum, max, sorted):
    try:
        make(Broken())
    except ValueError as error:
        print(make.__name__, error)
# output:
#| list broken
#| tuple broken
#| set broken
#| sum broken
#| max broken
#| sorted broken
