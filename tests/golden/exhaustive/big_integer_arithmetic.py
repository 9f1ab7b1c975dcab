# Random big integers through every operation.

def numbers(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        yield seed >> 33


rng = numbers(5)


def pick(items):
    return items[next(rng) % len(items)]


def digest(text, state=[0]):
    for c in text:
        state[0] = (state[0] * 131 + ord(c)) % 1000000007
    return state[0]

def big():
    digits = pick([1, 5, 18, 19, 20, 40, 100, 300])
    n = 0
    for _ in range(digits):
        n = n * 10 + next(rng) % 10
    return -n if next(rng) % 2 else n


for i in range(200):
    a, b = big(), big()
    digest(str(a + b) + str(a - b) + str(a * b))
    if b:
        digest(str(a // b) + str(a % b))
    digest(str(a & b) + str(a | b) + str(a ^ b) + str(~a))
    digest(hex(a) + oct(b) + bin(a))
    assert int(str(a)) == a and int(hex(b), 16) == b and hash(a) == hash(int(str(a)))
    digest(str(hash(a)) + str(float(a)))
    if i % 40 == 0:
        print(i, digest(''))
# output:
#| 0 132625260
#| 40 244940966
#| 80 215006957
#| 120 768272654
#| 160 486319788
print(digest(''))  # expect: 655177517
