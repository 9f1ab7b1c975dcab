def source():
    print('source evaluated')
    return [1, 2]


g = (x for x in source())  # expect: source evaluated
print('made')  # expect: made
print(list(g))  # expect: [1, 2]
try:
    (x for x in 5)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
g = (x for x in [1] for y in 5)
print('inner is late')  # expect: inner is late
try:
    next(g)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
