# Integer arithmetic at every boundary.

def numbers(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        yield seed >> 33


rng = numbers(3)


def pick(items):
    return items[next(rng) % len(items)]


def digest(text, state=[0]):
    for c in text:
        state[0] = (state[0] * 131 + ord(c)) % 1000000007
    return state[0]

values = [0, 1, -1, 2, -2, 3, 7, -7, 10, -10, 2 ** 31, -2 ** 31, 2 ** 63 - 1, -2 ** 63, 2 ** 63, 2 ** 64 + 1, -10 ** 20, 10 ** 40]
for a in values:
    for b in values:
        if b:
            q, r = divmod(a, b)
            assert q * b + r == a and a // b == q and a % b == r
            digest(f'{q} {r} {a / b!r}')
        digest(f'{a + b} {a - b} {a * b} {a & b} {a | b} {a ^ b} {a < b} {a == b} {a >= b}')
    print(a, digest(''))
# output:
#| 0 756384650
#| 1 581665392
#| -1 192672910
#| 2 713598042
#| -2 449160055
#| 3 622752138
#| 7 145195723
#| -7 352850545
#| 10 606351088
#| -10 241452210
#| 2147483648 900197620
#| -2147483648 255759077
#| 9223372036854775807 243072852
#| -9223372036854775808 34869488
#| 9223372036854775808 122877503
#| 18446744073709551617 471530721
#| -100000000000000000000 797681639
#| 10000000000000000000000000000000000000000 277917368
