# The order of sets of other numbers and tuples too.

def numbers(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        yield seed >> 33


rng = numbers(17)


def pick(items):
    return items[next(rng) % len(items)]


def digest(text, state=[0]):
    for c in text:
        state[0] = (state[0] * 131 + ord(c)) % 1000000007
    return state[0]

for _ in range(40):
    items = [(next(rng) % 100) / pick([1, 2, 4, 8]) for _ in range(next(rng) % 20)]
    digest(repr(set(items)) + repr({(x, 1) for x in items}) + repr({x > 5 for x in items}))
    digest(repr({(int(x), (x, -x)) for x in items}) + repr({x + 1j for x in items}))
print(digest(''))  # expect: 794137871
