def counter(start=0):
    count = start

    def bump(by=1):
        nonlocal count
        count += by
        return count

    def peek():
        return count

    return bump, peek


bump, peek = counter(10)
bump()
bump(5)
print(peek())  # expect: 16
other, _ = counter()
print(other(), peek())  # expect: 1 16


def adders():
    return [lambda x: x + i for i in range(3)]


print([f(10) for f in adders()])  # expect: [12, 12, 12]


def fixed():
    return [lambda x, i=i: x + i for i in range(3)]


print([f(10) for f in fixed()])  # expect: [10, 11, 12]
