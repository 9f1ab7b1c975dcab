# Ranges of all signs and sizes.

def numbers(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        yield seed >> 33


rng = numbers(20)


def pick(items):
    return items[next(rng) % len(items)]


def digest(text, state=[0]):
    for c in text:
        state[0] = (state[0] * 131 + ord(c)) % 1000000007
    return state[0]

for start in (-7, 0, 3, 2 ** 63 - 2, -10 ** 20):
    for size in (-5, 0, 1, 8, 17):
        for step in (1, 2, 5, -1, -3):
            r = range(start, start + size * (1 if step > 0 else -1), step)
            items = list(r)
            digest(f'{r} {len(r)} {items} {bool(r)} {list(reversed(r))} {r[1:]} {r[::-1]} {r[::2]} {r == range(start, start + 8)}')
            for probe in (start, start + 1, start + size, start + step, start - step, 1.5):
                digest(f'{probe in r} {r.count(probe)}')
                try:
                    digest(str(r.index(probe)))
                except ValueError as error:
                    digest(str(error))
    print(start, digest(''))
# output:
#| -7 557227117
#| 0 716225550
#| 3 996893885
#| 9223372036854775806 515422658
#| -100000000000000000000 385119164
