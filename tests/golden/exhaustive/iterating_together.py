# The tools of iteration over random lists.

def numbers(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        yield seed >> 33


rng = numbers(19)


def pick(items):
    return items[next(rng) % len(items)]


def digest(text, state=[0]):
    for c in text:
        state[0] = (state[0] * 131 + ord(c)) % 1000000007
    return state[0]

def gen(n):
    for i in range(n):
        yield next(rng) % 10


for _ in range(60):
    a, b = list(gen(next(rng) % 8)), list(gen(next(rng) % 8))
    digest(repr(list(zip(a, b))) + repr(list(map(lambda x, y: x * y, a, b))) + repr(list(enumerate(a, 3))))
    digest(repr(list(filter(None, a))) + repr([x for x in a if x in b]) + repr(sum(a)) + repr(any(a)) + repr(all(b)))
    digest(repr(list(reversed(a))) + repr(dict(zip(a, b))) + repr(tuple(a) < tuple(b)) + repr(a < b) + repr(max(a + b, default=-1)))
    first, *middle = a + [1]
    digest(repr((first, middle)))
print(digest(''))  # expect: 758236776
