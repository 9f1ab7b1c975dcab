try:
    int(1, foo=2)
except TypeError as error:
    print(error)  # expect: 'foo' is an invalid keyword argument for int()
try:
    len(1, key=2)
except TypeError as error:
    print(error)  # expect: len() takes no keyword arguments
try:
    sorted([], reversed=True)
except TypeError as error:
    print(error)  # expect: 'reversed' is an invalid keyword argument for sort()
try:
    print(1, ends='')
except TypeError as error:
    print(error)  # expect: 'ends' is an invalid keyword argument for print()
try:
    enumerate([], begin=1)
except TypeError as error:
    print(error)  # expect: 'begin' is an invalid keyword argument for enumerate()
try:
    str(1, encodin='a')
except TypeError as error:
    print(error)  # expect: 'encodin' is an invalid keyword argument for str()
try:
    list(a=1)
except TypeError as error:
    print(error)  # expect: list() takes no keyword arguments
try:
    tuple(a=1)
except TypeError as error:
    print(error)  # expect: tuple() takes no keyword arguments
try:
    max(1, 2, keys=len)
except TypeError as error:
    print(error)  # expect: 'keys' is an invalid keyword argument for max()
try:
    dict(1, 2)
except TypeError as error:
    print(error)  # expect: dict expected at most 1 argument, got 2
try:
    [].sort(rev=True)
except TypeError as error:
    print(error)  # expect: 'rev' is an invalid keyword argument for sort()
try:
    'a'.split(x=1)
except TypeError as error:
    print(error)  # expect: 'x' is an invalid keyword argument for split()
try:
    round(1, digits=2)
except TypeError as error:
    print(error)  # expect: 'digits' is an invalid keyword argument for round()
try:
    sum([], begin=1)
except TypeError as error:
    print(error)  # expect: 'begin' is an invalid keyword argument for sum()
try:
    zip([], stric=True)
except TypeError as error:
    print(error)  # expect: 'stric' is an invalid keyword argument for zip()
