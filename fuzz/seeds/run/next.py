it = iter([1])
print(next(it))  # expect: 1
try:
    next(it)
except StopIteration as error:
    print(repr(error))  # expect: StopIteration()
print(next(it, None) is None, next(it, 'd'))  # expect: True d
try:
    next([])
except TypeError as error:
    print(error)  # expect: 'list' object is not an iterator
try:
    next(5)
except TypeError as error:
    print(error)  # expect: 'int' object is not an iterator
try:
    next()
except TypeError as error:
    print(error)  # expect: next expected at least 1 argument, got 0
try:
    next(it, 1, 2)
except TypeError as error:
    print(error)  # expect: next expected at most 2 arguments, got 3
class N:
    n = 0
    def __next__(self):
        self.n += 1
        return self.n
n = N()
print(next(n), next(n))  # expect: 1 2
try:
    iter(n)
except TypeError as error:
    print(error)  # expect: 'N' object is not iterable
