# The order of sets of numbers is CPython's.

def numbers(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        yield seed >> 33


rng = numbers(16)


def pick(items):
    return items[next(rng) % len(items)]


def digest(text, state=[0]):
    for c in text:
        state[0] = (state[0] * 131 + ord(c)) % 1000000007
    return state[0]

for _ in range(80):
    items = [next(rng) % pick([8, 50, 1000, 2 ** 40]) - 5 for _ in range(next(rng) % 30)]
    s = set()
    for x in items:
        s.add(x)
        if next(rng) % 4 == 0:
            s.discard(pick(items))
    t = set(items[::2])
    digest(repr(s) + repr(t) + repr(s | t) + repr(s & t) + repr(s - t) + repr(s ^ t) + repr(frozenset(s)) + repr(s.copy()))
    if s:
        digest(str(s.pop()) + repr(s))
    s.update(items)
    s -= t
    digest(repr(s) + repr({x % 7 for x in items}) + repr(set(range(len(items)))))
print(digest(''))  # expect: 596220943
