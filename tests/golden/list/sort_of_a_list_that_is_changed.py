import functools


def sort(key):
    try:
        print(items.sort(key=key), items)
    except ValueError as error:
        print(error, items)


def puts_and_takes(x, y):
    items.append(3)
    items.pop()
    return (x > y) - (x < y)


def puts_and_deletes(x, y):
    items.append(3)
    del items[:]
    return (x > y) - (x < y)


def looks(x):
    items.reverse()
    items.sort()
    len(items)
    return x


def leaves(x):
    items.append(x)
    return x


items = [2, 1]
sort(functools.cmp_to_key(puts_and_takes))  # expect: list modified during sort [1, 2]
items = [2, 1]
sort(functools.cmp_to_key(puts_and_deletes))  # expect: list modified during sort [1, 2]
items = [2, 1]
sort(looks)  # expect: None [1, 2]
items = [2, 1]
sort(leaves)  # expect: list modified during sort [1, 2]
