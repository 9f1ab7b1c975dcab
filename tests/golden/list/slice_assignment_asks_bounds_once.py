# Assigning to a slice asks each bound once, before the iterable is read; a step of True is one.
class At:
    def __init__(self, at):
        self.at = at

    def __index__(self):
        print("asked", self.at, end="; ")
        return self.at

def said(f):
    try:
        return f()
    except Exception as error:
        return f"{type(error).__name__}: {error}"

def shrinks(items, to):
    yield "a"
    del items[to:]
    yield "b"

def grows(items):
    yield "a"
    items.extend("xyz")
    yield "b"

items = [0, 1, 2, 3, 4, 5]
items[At(1):At(3)] = "abc"
print(items)  # expect: asked 1; asked 3; [0, 'a', 'b', 'c', 3, 4, 5]
items[At(1):At(3):At(1)] = "z"
print(items)  # expect: asked 1; asked 1; asked 3; [0, 'z', 'c', 3, 4, 5]
items[0:2:True] = "pqrs"
print(items)  # expect: ['p', 'q', 'r', 's', 'c', 3, 4, 5]
print(said(lambda: items.__setitem__(slice(0, 2, True), 5)), said(lambda: items.__setitem__(slice(0, 2, 2), 5)))
# output:
#| TypeError: can only assign an iterable TypeError: must assign iterable to extended slice
print(said(lambda: items.__setitem__(slice(0, 4, At(2)), "abc")))
# output:
#| asked 2; ValueError: attempt to assign sequence of size 3 to extended slice of size 2
for low, high in ((1, 3), (4, 6), (-2, None), (None, -1), (5, 1)):
    for to in (0, 2, 4):
        items = [0, 1, 2, 3, 4, 5]
        items[low:high] = shrinks(items, to)
        print(low, high, to, items)
    items = [0, 1, 2, 3, 4, 5]
    items[low:high] = grows(items)
    print(low, high, items)
# output:
#| 1 3 0 ['a', 'b']
#| 1 3 2 [0, 'a', 'b']
#| 1 3 4 [0, 'a', 'b', 3]
#| 1 3 [0, 'a', 'b', 3, 4, 5, 'x', 'y', 'z']
#| 4 6 0 ['a', 'b']
#| 4 6 2 [0, 1, 'a', 'b']
#| 4 6 4 [0, 1, 2, 3, 'a', 'b']
#| 4 6 [0, 1, 2, 3, 'a', 'b', 'x', 'y', 'z']
#| -2 None 0 ['a', 'b']
#| -2 None 2 [0, 1, 'a', 'b']
#| -2 None 4 [0, 1, 2, 3, 'a', 'b']
#| -2 None [0, 1, 2, 3, 'a', 'b', 'x', 'y', 'z']
#| None -1 0 ['a', 'b']
#| None -1 2 ['a', 'b']
#| None -1 4 ['a', 'b']
#| None -1 ['a', 'b', 5, 'x', 'y', 'z']
#| 5 1 0 ['a', 'b']
#| 5 1 2 [0, 1, 'a', 'b']
#| 5 1 4 [0, 1, 2, 3, 'a', 'b']
#| 5 1 [0, 1, 2, 3, 4, 'a', 'b', 5, 'x', 'y', 'z']
