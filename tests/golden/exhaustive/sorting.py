# Sorting is stable, and compares as CPython does.

def numbers(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        yield seed >> 33


rng = numbers(14)


def pick(items):
    return items[next(rng) % len(items)]


def digest(text, state=[0]):
    for c in text:
        state[0] = (state[0] * 131 + ord(c)) % 1000000007
    return state[0]

for i in range(60):
    items = [next(rng) % pick([3, 10, 1000]) for _ in range(next(rng) % 80)]
    pairs = list(enumerate(items))
    up = sorted(pairs, key=lambda p: p[1])
    down = sorted(pairs, key=lambda p: p[1], reverse=True)
    assert [p[1] for p in up] == sorted(items) and up == sorted(up, key=lambda p: p[1])
    assert all(a[1] < b[1] or a[0] < b[0] for a, b in zip(up, up[1:]))
    assert all(a[1] > b[1] or a[0] < b[0] for a, b in zip(down, down[1:]))
    digest(repr(up) + repr(down))
    mixed = items + [x + 0.5 for x in items] + [x % 2 == 0 for x in items]
    digest(repr(sorted(mixed)) + repr(max(mixed, default=None)) + repr(min(mixed, default=None)))
    digest(repr(sorted(map(str, items))))
print(digest(''))  # expect: 771220457
calls = []


class Logged:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        calls.append((self.n, other.n))
        return self.n < other.n


for size in (2, 3, 5, 8, 17):
    calls.clear()
    sorted([Logged(next(rng) % 100) for _ in range(size)])
    print(size, len(calls), digest(repr(calls)))
# output:
#| 2 1 230171445
#| 3 4 939738078
#| 5 9 72172811
#| 8 17 462173486
#| 17 51 872914202
