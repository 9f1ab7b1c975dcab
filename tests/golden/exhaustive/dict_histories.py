# Random histories of dicts keep the order of insertion.

def numbers(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        yield seed >> 33


rng = numbers(15)


def pick(items):
    return items[next(rng) % len(items)]


def digest(text, state=[0]):
    for c in text:
        state[0] = (state[0] * 131 + ord(c)) % 1000000007
    return state[0]

for history in range(60):
    d, log = {}, []
    for _ in range(next(rng) % 60):
        key = pick([1, 2, 3, 'a', 'b', (1, 2), None, 2.5, True, 'ccc'])
        what = next(rng) % 8
        if what < 4:
            d[key] = next(rng) % 100
        elif what == 4:
            log.append(d.pop(key, 'no'))
        elif what == 5 and d:
            log.append(d.popitem())
        elif what == 6:
            log.append(d.setdefault(key, 'set'))
        elif key in d:
            del d[key]
    digest(repr(d) + repr(log) + repr(list(reversed(d))) + repr(d | {'z': 1}) + repr({**d}))
    digest(repr(d.keys() & {1, 'a'} == {1, 'a'}) + repr(len(d)))
print(digest(''))  # expect: 466787924
