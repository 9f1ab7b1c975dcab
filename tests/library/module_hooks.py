import lazy
from lazy import present, made_one


def show(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


print(present, made_one, lazy.made_two, dir(lazy))
show(lambda: lazy.nothing)
show(lambda: lazy.broken)
show(lambda: (getattr(lazy, "made_three"), getattr(lazy, "nothing", "default"), hasattr(lazy, "x")))


def imports():
    from lazy import nothing


def breaks():
    from lazy import broken


show(imports)
show(breaks)
lazy.made_two = 5
print(lazy.made_two, lazy.made_four.lower())
