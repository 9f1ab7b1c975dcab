def g():
    yield 1
    raise ValueError('inside')


x = g()
print(next(x))  # expect: 1
try:
    next(x)
except ValueError as error:
    print(error)  # expect: inside
print(next(x, 'dead'))  # expect: dead


def reentrant():
    next(me)
    yield


me = reentrant()
try:
    next(me)
except ValueError as error:
    print(error)  # expect: generator already executing


def stop():
    yield 1
    raise StopIteration('leaks')


try:
    list(stop())
except RuntimeError as error:
    print(error, '|', repr(error.__cause__))  # expect: generator raised StopIteration | StopIteration('leaks')


def stop_in_next():
    yield next(iter([]))


try:
    list(stop_in_next())
except RuntimeError as error:
    print(error)  # expect: generator raised StopIteration
try:
    len(g())
except TypeError as error:
    print(error)  # expect: object of type 'generator' has no len()
try:
    g()[0]
except TypeError as error:
    print(error)  # expect: 'generator' object is not subscriptable
try:
    g().nope
except AttributeError as error:
    print(error)  # expect: 'generator' object has no attribute 'nope'
