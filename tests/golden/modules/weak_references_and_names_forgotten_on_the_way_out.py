import weakref


class Thing:
    pass


thing = Thing()
reference = weakref.ref(thing, lambda gone: None)


def parts(*given):
    return list(given)


def cell():
    try:
        raise ValueError("cell")
    except ValueError as error:
        read = lambda: error
        return parts(str(read()), 2)


def named():
    global problem
    try:
        raise ValueError("named")
    except ValueError as problem:
        return parts(parts(str(problem)), parts(2))


def built():
    try:
        raise ValueError("built")
    except ValueError as error:
        read = lambda: error
        return [parts(str(read()), 2), *parts(3), "last"]


def looped():
    global problem
    for n in range(3):
        try:
            raise ValueError(n)
        except ValueError as problem:
            if n == 1:
                return [n, *parts(n)]
            del thing_of[n]


thing_of = {0: Thing(), 1: Thing()}
held = weakref.ref(thing_of[0])
print(cell(), named(), built(), looped())  # expect: ['cell', 2] [['named'], [2]] [['built', 2], 3, 'last'] [1, 1]
print(held(), reference() is thing, thing_of.keys())  # expect: None True dict_keys([1])
with open("none", "w") if False else memoryview(b"abc") as view:
    del thing
    print(view[0], reference())  # expect: 97 None
