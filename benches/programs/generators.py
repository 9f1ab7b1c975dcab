"""A pipeline of generators."""


def numbers(n):
    for i in range(n):
        yield i


def multiples(source, k):
    for x in source:
        if x % k == 0:
            yield x


def scaled(source, k):
    for x in source:
        yield x * k + 1


def windows(source, size):
    window = []
    for x in source:
        window.append(x)
        if len(window) == size:
            yield sum(window)
            window = []


def tree(depth):
    if depth:
        yield from tree(depth - 1)
        yield depth
        yield from tree(depth - 1)


def averager():
    total, count = 0, 0
    while True:
        x = yield total / count if count else 0
        total += x
        count += 1


print(sum(windows(scaled(multiples(numbers(2000000), 3), 2), 10)))
print(sum(tree(15)), sum(1 for _ in tree(15)))
avg = averager()
next(avg)
for i in range(300000):
    last = avg.send(i)
print(last)
