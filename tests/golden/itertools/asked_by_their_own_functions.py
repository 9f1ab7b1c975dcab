# The function that an iterator calls asks the iterator for another item, or copies it.
import copy
import itertools


def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


asked = 0


def judge(item):
    global asked
    asked += 1
    if asked == 1:
        print("within", item, next(iterator, "end"))
    return True


makers = [
    lambda: itertools.takewhile(judge, iter([1, 2, 3])),
    lambda: itertools.dropwhile(lambda item: not judge(item), iter([1, 2, 3])),
    lambda: itertools.filterfalse(lambda item: not judge(item), iter([1, 2, 3])),
    lambda: itertools.starmap(judge, iter([(1,), (2,), (3,)])),
    lambda: filter(judge, iter([1, 2, 3])),
    lambda: map(judge, iter([1, 2, 3])),
]
for make in makers:
    asked, iterator = 0, make()
    attempt(lambda: list(itertools.islice(iterator, 4)))
# output:
#| within 1 2
#| [1, 3]
#| within 1 2
#| [1, 3]
#| within 1 2
#| [1, 3]
#| within 1 True
#| [True, True]
#| within 1 2
#| [1, 3]
#| within 1 True
#| [True, True]


def copied(*given):
    global twin
    twin = copy.copy(iterator)
    return given


for make in (
    lambda: map(copied, iter([1, 2, 3, 4])),
    lambda: filter(copied, iter([1, 2, 3, 4])),
    lambda: itertools.takewhile(copied, iter([1, 2, 3, 4])),
    lambda: itertools.starmap(copied, iter([(1,), (2,), (3,)])),
):
    iterator = make()
    attempt(lambda: next(iterator))
    attempt(lambda: next(twin))
# output:
#| (1,)
#| (2,)
#| 1
#| 2
#| 1
#| 2
#| (1,)
#| (2,)
