print(tuple(), tuple('ab'), tuple([1]), tuple(x for x in range(2)))  # expect: () ('a', 'b') (1,) (0, 1)
t = (1, 2)
print(tuple(t) is t)  # expect: True
try:
    tuple(1)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    tuple(1, 2)
except TypeError as error:
    print(error)  # expect: tuple expected at most 1 argument, got 2
try:
    tuple(sequence=[1])
except TypeError as error:
    print(error)  # expect: tuple() takes no keyword arguments
