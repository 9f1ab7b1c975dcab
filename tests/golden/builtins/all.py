print(all([]), all([1, 2]), all([1, 0]), all(''), all(x > 0 for x in (1, 2)))  # expect: True True False True True
def noisy():
    for x in (1, 0, 2):
        print('got', x)
        yield x
print(all(noisy()))
# output:
#| got 1
#| got 0
#| False
try:
    all(5)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    all()
except TypeError as error:
    print(error)  # expect: all() takes exactly one argument (0 given)
try:
    all([1], [2])
except TypeError as error:
    print(error)  # expect: all() takes exactly one argument (2 given)
