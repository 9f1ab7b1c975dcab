# Shifts and powers across the word's edge.

def numbers(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        yield seed >> 33


rng = numbers(4)


def pick(items):
    return items[next(rng) % len(items)]


def digest(text, state=[0]):
    for c in text:
        state[0] = (state[0] * 131 + ord(c)) % 1000000007
    return state[0]

for a in (0, 1, -1, 5, -5, 2 ** 62, -2 ** 62, 2 ** 63 - 1, -2 ** 63, 10 ** 30, -10 ** 30):
    for n in (0, 1, 2, 31, 32, 62, 63, 64, 65, 100):
        digest(f'{a << n} {a >> n} {a ** min(n, 8)} {pow(a, n, 97)} {pow(a, n, -1000)}')
        digest(f'{a.bit_length()} {(a ^ n).bit_count()}')
    print(a, digest(''))
# output:
#| 0 337508920
#| 1 927860914
#| -1 349629851
#| 5 578934112
#| -5 781116789
#| 4611686018427387904 161787713
#| -4611686018427387904 432204628
#| 9223372036854775807 459001391
#| -9223372036854775808 379170498
#| 1000000000000000000000000000000 499145022
#| -1000000000000000000000000000000 738454926
