class It:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration('value')


for x in It():
    print('never')
else:
    print('else')  # expect: else
try:
    next(It())
except StopIteration as stop:
    print(stop.value)  # expect: value


def f():
    raise StopIteration


try:
    [f() for _ in range(2)]
except StopIteration as stop:
    print('from comprehension', repr(stop))  # expect: from comprehension StopIteration()
print(list(map(lambda x: f(), [1, 2])))  # expect: []
try:
    list(f() for _ in range(2))
except RuntimeError as error:
    print(error)  # expect: generator raised StopIteration
