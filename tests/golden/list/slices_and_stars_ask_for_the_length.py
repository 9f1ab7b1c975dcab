# What becomes a list is asked first how much of it there is (PEP 424).
class Items:
    def __len__(self):
        print("len")
        return 3

    def __getitem__(self, at):
        print("item", at)
        return [1, 2, 3][at]


class Draws:
    def __init__(self, hint=2):
        self.items, self.hint = iter([1, 2]), hint

    def __iter__(self):
        return self

    def __next__(self):
        print("next")
        return next(self.items)

    def __length_hint__(self):
        print("hint")
        if isinstance(self.hint, type):
            raise self.hint("no hint")
        return self.hint


*all, = Items()
# output:
#| len
#| item 0
#| item 1
#| item 2
#| item 3
one, *rest = Items()
# output:
#| item 0
#| len
#| item 1
#| item 2
#| item 3
*rest, last = Items()
# output:
#| len
#| item 0
#| item 1
#| item 2
#| item 3
one, two, three = Items()
# output:
#| item 0
#| item 1
#| item 2
#| item 3
print(all, one, rest, last)  # expect: [1, 2, 3] 1 [1, 2] 3
one, *rest = Draws()
# output:
#| next
#| hint
#| next
#| next
one, two, *rest = Draws()
# output:
#| next
#| next
#| hint
#| next
print(one, two, rest)  # expect: 1 2 []
target = [0, 0]
target[:] = Items()
# output:
#| len
#| item 0
#| item 1
#| item 2
#| item 3
target[1:1] = Draws()
# output:
#| hint
#| next
#| next
#| next
target[::3] = Draws()
# output:
#| hint
#| next
#| next
#| next
print(target)  # expect: [1, 1, 2, 2, 3]
for hint in (NotImplemented, TypeError, KeyError, -1, "2"):
    try:
        one, *rest = Draws(hint)
        print(one, rest)
        target[:] = Draws(hint)
        print(target)
    except Exception as e:
        print(type(e).__name__, e)
# output:
#| next
#| hint
#| next
#| next
#| 1 [2]
#| hint
#| next
#| next
#| next
#| [1, 2]
#| next
#| hint
#| next
#| next
#| 1 [2]
#| hint
#| next
#| next
#| next
#| [1, 2]
#| next
#| hint
#| KeyError 'no hint'
#| next
#| hint
#| ValueError __length_hint__() should return >= 0
#| next
#| hint
#| TypeError __length_hint__ must be an integer, not str
try:
    one, two, three, *rest = Draws()
except ValueError as e:
    print(e)
# output:
#| next
#| next
#| next
#| not enough values to unpack (expected at least 3, got 2)
