# differs: what an iterator knows between two items is its own while it looks for one
import copy
import itertools


def attempt(what):
    try:
        print(list(what()))
    except ValueError as error:
        print(error)


def asks(total, item):
    next(sums)
    return total + item


sums = itertools.accumulate(iter([1, 2, 3, 4, 5]), asks)
attempt(lambda: sums)


def copies(total, item):
    copy.copy(again)
    return total + item


again = itertools.accumulate(iter([1, 2, 3]), copies)
attempt(lambda: again)
# output:
#| generator already executing
#| generator already executing
