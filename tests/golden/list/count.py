print([1, 2, 1, 1.0, True, '1'].count(1))  # expect: 4
print([].count(None))  # expect: 0
print([[1], [1]].count([1]))  # expect: 2
nan = float('nan')
print([nan, nan].count(nan))  # expect: 2
try:
    [1].count()
except TypeError as error:
    print(error)  # expect: list.count() takes exactly one argument (0 given)
