# What is being iterated loses its __next__.
import itertools


def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


class Ones:
    def __iter__(self):
        return self

    def __next__(self):
        return 1


zipped, mapped, counted = zip(Ones(), [1, 2]), map(str, Ones()), enumerate(Ones())
chained, cut = itertools.chain(Ones()), itertools.islice(Ones(), 4)
all_of_them = [zipped, mapped, counted, chained, cut]
print([next(each) for each in all_of_them])  # expect: [(1, 1), '1', (0, 1), 1, 1]


def loop():
    for count, _ in enumerate(Ones()):
        if count == 1:
            del Ones.__next__


attempt(loop)  # expect: TypeError 'Ones' object is not iterable
for each in all_of_them:
    attempt(lambda: next(each))
# output:
#| TypeError 'Ones' object is not iterable
#| TypeError 'Ones' object is not iterable
#| TypeError 'Ones' object is not iterable
#| TypeError 'Ones' object is not iterable
#| TypeError 'Ones' object is not iterable
attempt(lambda: next(Ones()))  # expect: TypeError 'Ones' object is not an iterator
attempt(lambda: list(Ones()))  # expect: TypeError iter() returned non-iterator of type 'Ones'
def loses(what):
    class Loses:
        def __iter__(self):
            return self

        def __next__(self):
            del Loses.__next__
            return 1

    attempt(lambda: what(Loses()))


for what in (tuple, set, sum, max, bytes):
    loses(what)
# output:
#| TypeError 'Loses' object is not iterable
#| TypeError 'Loses' object is not iterable
#| TypeError 'Loses' object is not iterable
#| TypeError 'Loses' object is not iterable
#| TypeError 'Loses' object is not iterable
loses(lambda it: [each for each in it])  # expect: TypeError 'Loses' object is not iterable
loses(lambda it: list(zip(it)))  # expect: TypeError 'Loses' object is not iterable
loses(lambda it: list(map(str, it)))  # expect: TypeError 'Loses' object is not iterable
