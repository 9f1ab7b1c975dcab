# Every format specification of a float.

def numbers(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        yield seed >> 33


rng = numbers(7)


def pick(items):
    return items[next(rng) % len(items)]


def digest(text, state=[0]):
    for c in text:
        state[0] = (state[0] * 131 + ord(c)) % 1000000007
    return state[0]

for value in (0.0, -0.0, 1.0, -1.5, 1234567.891, 1e-7, 1.5e300, 0.1, 2.5, 99.995, float('inf'), float('nan')):
    for align in ('', '<', '*^', '='):
        for sign in ('', '+', ' '):
            for width in ('', '12', '012'):
                for group in ('', ','):
                    for precision in ('', '.0', '.1', '.3', '.10', '.20'):
                        for kind in ('', 'f', 'e', 'g', 'G', '%', 'n'):
                            spec = align + sign + width + group + precision + kind
                            try:
                                digest(format(value, spec))
                            except ValueError as error:
                                digest(str(error))
    print(value, digest(''))
# output:
#| 0.0 677413811
#| -0.0 10230199
#| 1.0 627746959
#| -1.5 446422989
#| 1234567.891 481268624
#| 1e-07 285610221
#| 1.5e+300 700249958
#| 0.1 549402867
#| 2.5 394445824
#| 99.995 592982880
#| inf 737128502
#| nan 804256664
