def count(n):
    i = 0
    while i < n:
        yield i
        i += 1
    return 'finished'


g = count(2)
print(next(g), next(g))  # expect: 0 1
try:
    next(g)
except StopIteration as stop:
    print(stop.value, repr(stop))  # expect: finished StopIteration('finished')
print(next(g, 'exhausted'))  # expect: exhausted
print(list(count(3)), sum(count(4)), max(count(5)))  # expect: [0, 1, 2] 6 4
for x in count(2):
    print(x)
# output:
#| 0
#| 1


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


f = fib()
print([next(f) for _ in range(10)])  # expect: [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]


def take(n, it):
    for _ in range(n):
        yield next(it)


print(list(take(5, fib())))  # expect: [0, 1, 1, 2, 3]
print(iter(g) is g)  # expect: True


def empty():
    return
    yield


print(list(empty()))  # expect: []


def tree(node):
    if node:
        left, value, right = node
        yield from tree(left)
        yield value
        yield from tree(right)


print(list(tree(((None, 1, None), 2, (None, 3, None)))))  # expect: [1, 2, 3]
