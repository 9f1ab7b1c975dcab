# Hashes of numbers and of what is made of them.

def numbers(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        yield seed >> 33


rng = numbers(18)


def pick(items):
    return items[next(rng) % len(items)]


def digest(text, state=[0]):
    for c in text:
        state[0] = (state[0] * 131 + ord(c)) % 1000000007
    return state[0]

for i in range(300):
    n = next(rng) * next(rng) * pick([1, -1, 2 ** 64])
    digest(f'{hash(n)} {hash(n / 2 ** 40)} {hash((n, i))} {hash(((), (n,)))} {hash(n + 1j)} {hash(frozenset([n, i]))} {hash(range(i, i + 2 + n % 100))}')
print(digest(''))  # expect: 221229716
for x in (0, -0.0, 1, -1, -2, 2 ** 61 - 1, 2 ** 61, -2 ** 61, 0.5, 1e300, float('inf'), float('-inf'), True, (), (0,), (-1,), ((),), 1j, -1j, 1.5 + 2j):
    print(x, hash(x))
# output:
#| 0 0
#| -0.0 0
#| 1 1
#| -1 -2
#| -2 -2
#| 2305843009213693951 0
#| 2305843009213693952 1
#| -2305843009213693952 -2
#| 0.5 1152921504606846976
#| 1e+300 1224995262755759164
#| inf 314159
#| -inf -314159
#| True 1
#| () 5740354900026072187
#| (0,) -8753497827991233192
#| (-1,) 8078679518589016365
#| ((),) -5486347211504344842
#| 1j 1000003
#| (-0-1j) -2000006
#| (1.5+2j) 1152921504608846983
