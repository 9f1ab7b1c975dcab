print(any([]), any([0, 1]), any([0, '']), any(x > 1 for x in (1, 2, 3)))  # expect: False True False True
def noisy():
    for x in (0, 5, 7):
        print('got', x)
        yield x
print(any(noisy()))
# output:
#| got 0
#| got 5
#| True
try:
    any(5)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    any()
except TypeError as error:
    print(error)  # expect: any() takes exactly one argument (0 given)
class Odd:
    def __bool__(self):
        raise ValueError('no truth')
try:
    any([Odd()])
except ValueError as error:
    print(error)  # expect: no truth
