# Every slice of every sequence.

def numbers(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        yield seed >> 33


rng = numbers(1)


def pick(items):
    return items[next(rng) % len(items)]


def digest(text, state=[0]):
    for c in text:
        state[0] = (state[0] * 131 + ord(c)) % 1000000007
    return state[0]

ends = [None, 0, 1, 2, 4, 5, 6, 100, -1, -2, -5, -6, -100]
steps = [None, 1, 2, 3, 7, -1, -2, -3, -7]
for base in ('abcde', [0, 1, 2, 3, 4], (0, 1, 2, 3, 4), b'abcde', range(5), range(10, 0, -2)):
    for start in ends:
        for stop in ends:
            for step in steps:
                digest(repr(base[start:stop:step]))
    print(type(base).__name__, digest(''))
# output:
#| str 310162602
#| list 77617135
#| tuple 483852286
#| bytes 97953909
#| range 597946643
#| range 665478441
