# Halves go to the even neighbour.

def numbers(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        yield seed >> 33


rng = numbers(11)


def pick(items):
    return items[next(rng) % len(items)]


def digest(text, state=[0]):
    for c in text:
        state[0] = (state[0] * 131 + ord(c)) % 1000000007
    return state[0]

for i in range(-60, 61):
    x = i / 8
    digest(f'{round(x)} {round(x, 1)} {round(x, 2)} {int(x)} {x // 1} {x % 1} {-x // 1}')
    digest(f'{round(i, -1)} {round(i * 5, -1)} {round(i * 50, -2)} {round(x, -1)}')
print(digest(''))  # expect: 617380658
for i in range(300):
    x = next(rng) / 10 ** (next(rng) % 12)
    for n in range(6):
        digest(str(round(x, n)))
print(digest(''))  # expect: 923246792
print([round(x + 0.5) for x in range(-4, 5)], [round(x * 10 + 5, -1) for x in range(-4, 5)])
# output:
#| [-4, -2, -2, 0, 0, 2, 2, 4, 4] [-40, -20, -20, 0, 0, 20, 20, 40, 40]
