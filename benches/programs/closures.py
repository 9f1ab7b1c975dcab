"""Functions that make functions."""


def counter(step):
    value = 0

    def bump():
        nonlocal value
        value += step
        return value

    return bump


def compose(*functions):
    def run(x):
        for f in functions:
            x = f(x)
        return x
    return run


def memoize(f):
    cache = {}

    def wrapper(n):
        if n not in cache:
            cache[n] = f(n)
        return cache[n]
    return wrapper


@memoize
def collatz(n):
    return 1 if n == 1 else 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)


bump = counter(3)
for _ in range(1000000):
    bump()
pipeline = compose(lambda x: x + 1, lambda x: x * 2, abs, lambda x: x - 3)
total = 0
for i in range(250000):
    total += pipeline(i)
print(bump(), total, max(range(1, 60000), key=collatz))
