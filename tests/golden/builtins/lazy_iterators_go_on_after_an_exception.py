from itertools import starmap, takewhile


def picky(n):
    if n == 2:
        raise KeyError(n)
    return n


for iterator in (map(picky, [1, 2, 3]), filter(picky, [1, 2, 3]),
                 starmap(picky, [(1,), (2,), (3,)]), takewhile(picky, [1, 2, 3])):
    print(next(iterator))
    try:
        next(iterator)
    except KeyError as error:
        print("KeyError", error)
    print(next(iterator, "ended"))
# output:
#| 1
#| KeyError 2
#| 3
#| 1
#| KeyError 2
#| 3
#| 1
#| KeyError 2
#| 3
#| 1
#| KeyError 2
#| 3
