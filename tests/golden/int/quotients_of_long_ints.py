"""Quotients and remainders of ints of nearly the same length: their first words tell them nearly."""


def differing(x, y):
    q, r = x // y, x % y
    return not (q * y + r == x and 0 <= r < y and divmod(x, y) == (q, r))


wrong = 0
seed = 12345
for bits in (64, 65, 66, 127, 128, 129, 192, 1000, 4000):
    for extra in (0, 1, 2, 30, 31, 32, 33, 63, 64, 65):
        for spread in range(6):
            seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
            y = (1 << bits) + seed * (1 << max(bits - 70, 0)) - spread
            q = (1 << extra) - spread if extra else 1 + spread
            for x in (q * y, q * y - 1, q * y + 1, q * y + y - 1, y - 1):
                if x >= 0:
                    wrong += differing(x, y)
            y = 1 << bits
            for x in ((q << bits) - 1, (q << bits) + seed, (q << bits)):
                if x >= 0:
                    wrong += differing(x, y)
print(wrong)  # expect: 0
x, y = 3 ** 400, 3 ** 399 + 1
print(x // y, x % y == x - 2 * y + y, -x // y, -x % y == 3 * y - x, x // -y, divmod(-x, -y)[0])  # expect: 2 False -3 True -3 2
print((7 ** 90) * 12 - 12 * 7 ** 90, 7 ** 40 + 1 - 7 ** 40, 1 + -(7 ** 40) + 7 ** 40)  # expect: 0 1 1
print(5 - 7 ** 30, -3 * 7 ** 30, 7 ** 30 - 5, 7 ** 30 % 1000, 7 ** 30 // -1000)
# output:
#| -22539340290692258087863244 -67618020872076774263589747 22539340290692258087863244 249 -22539340290692258087864
