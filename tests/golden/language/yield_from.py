def inner():
    x = yield 1
    print('inner got', x)
    try:
        y = yield 2
    except ValueError as error:
        print('inner caught', error)
        y = 'recovered'
    return 'result ' + str(y)


def outer():
    result = yield from inner()
    print('outer has', result)
    yield from [10, 20]
    yield from 'ab'
    return 'outer result'


g = outer()
print(next(g))  # expect: 1
print(g.send('hello'))
# output:
#| inner got hello
#| 2
print(g.throw(ValueError('v')))
# output:
#| inner caught v
#| outer has result recovered
#| 10
print(list(g))  # expect: [20, 'a', 'b']


def chain(*iterables):
    for it in iterables:
        yield from it


print(list(chain([1], (2,), {3: 0}, range(4, 6))))  # expect: [1, 2, 3, 4, 5]


def value():
    return (yield from outer_value())


def outer_value():
    yield
    return 42


v = value()
next(v)
try:
    next(v)
except StopIteration as stop:
    print(stop.value)  # expect: 42


def bad():
    yield from 5


try:
    next(bad())
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable


def closing():
    try:
        yield 1
    finally:
        print('inner closed')


def delegating():
    try:
        yield from closing()
    finally:
        print('outer closed')


d = delegating()
next(d)
d.close()
# output:
#| inner closed
#| outer closed
