"""Digits of pi, factorials and powers: big integers."""


def pi_digits(count):
    digits = []
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    while len(digits) < count:
        if 4 * q + r - t < n * t:
            digits.append(n)
            q, r, n = 10 * q, 10 * (r - n * t), (10 * (3 * q + r)) // t - 10 * n
        else:
            q, r, t, k, n, l = (q * k, (2 * q + r) * l, t * l, k + 1,
                                (q * (7 * k + 2) + r * l) // (t * l), l + 2)
    return ''.join(map(str, digits))


def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def fib_mod(n, m):
    a, b = 0, 1
    for bit in bin(n)[2:]:
        a, b = a * (2 * b - a) % m, (a * a + b * b) % m
        if bit == '1':
            a, b = b, (a + b) % m
    return a


print(pi_digits(1800)[-20:])
f = factorial(1200)
print(len(str(f)), sum(map(int, str(f))), factorial(4000) % (10 ** 9 + 7))
print(fib_mod(10 ** 300, 10 ** 60 + 7), pow(3, 10 ** 600, 10 ** 80 + 9))
