print((1, 2, 1, True).count(1))  # expect: 3
print(().count(0))  # expect: 0
try:
    (1,).count()
except TypeError as error:
    print(error)  # expect: tuple.count() takes exactly one argument (0 given)
