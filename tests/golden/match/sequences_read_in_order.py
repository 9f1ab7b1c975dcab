import collections.abc


class Items:
    def __init__(self, name, *items):
        self.name, self.items = name, items

    def __len__(self):
        print(self.name, "len")
        return len(self.items)

    def __getitem__(self, at):
        print(self.name, "item", at)
        return self.items[at]


collections.abc.Sequence.register(Items)


def first(subject):
    match subject:
        case [0, *_, 3]:
            return "zero to three"
        case [[1, *_], _, *_, [_, *_, 2]]:
            return "nested"
        case [_, 5, _]:
            return "five"
        case [a, b]:
            return a, b
        case [*_, 7] | [7, *_]:
            return "seven"
        case [_, *_]:
            return "any"
        case [*rest]:
            return rest


print(first(Items("s", 0, 1, 2, 3)))
# output:
#| s len
#| s item 0
#| s len
#| s item 3
#| zero to three
print(first(Items("s", Items("a", 1, 2), 4, Items("b", 2, 2))))
# output:
#| s len
#| s item 0
#| s len
#| s item 0
#| a len
#| a item 0
#| s len
#| s item 2
#| b len
#| b len
#| b item 1
#| nested
print(first(Items("s", Items("a", 0, 2), 4, Items("b", 2, 2))))
# output:
#| s len
#| s item 0
#| s len
#| s item 0
#| a len
#| a item 0
#| s len
#| s item 0
#| s item 1
#| s item 2
#| s item 3
#| s len
#| s len
#| s len
#| s item 2
#| s len
#| s item 0
#| s len
#| any
print(first(Items("s", 1, 5, 1)))
# output:
#| s len
#| s item 0
#| s len
#| s item 0
#| s len
#| s item 0
#| s item 1
#| s item 2
#| s item 3
#| five
print(first(Items("s", 1, 2)))
# output:
#| s len
#| s item 0
#| s len
#| s len
#| s len
#| s item 0
#| s item 1
#| s item 2
#| (1, 2)
print(first(Items("s", 1, 2, 3, 7)))
# output:
#| s len
#| s item 0
#| s len
#| s item 0
#| s len
#| s len
#| s len
#| s len
#| s item 3
#| seven
print(first(Items("s", 8, 2, 3, 4)))
# output:
#| s len
#| s item 0
#| s len
#| s item 0
#| s len
#| s len
#| s len
#| s len
#| s item 3
#| s len
#| s item 0
#| s len
#| any
print(first(Items("s")))
# output:
#| s len
#| s len
#| s len
#| s len
#| s len
#| s len
#| s len
#| s len
#| s item 0
#| []


class Endless(Items):
    def __getitem__(self, at):
        print(self.name, "item", at)
        return at


# No more is read than what is wanted and one.
try:
    match Endless("e", 1, 2, 3):
        case [x, y, z]:
            print(x, y, z)
except ValueError as e:
    print(e)
# output:
#| e len
#| e item 0
#| e item 1
#| e item 2
#| e item 3
#| too many values to unpack (expected 3)


class Short(Items):
    def __iter__(self):
        return iter(self.items[1:])


for pattern in range(2):
    try:
        match Short("h", 1, 2, 3):
            case [x, y, z] if pattern == 0:
                print("not reached")
            case [x, *y, z, w]:
                print("not reached")
    except ValueError as e:
        print(e)
# output:
#| h len
#| not enough values to unpack (expected 3, got 2)
#| h len
#| not enough values to unpack (expected 3, got 2)


class Shrinks:
    def __init__(self, of):
        self.of = of

    def __eq__(self, other):
        print("asked for", other)
        self.of.pop()
        return True


items = [0, 1, 2, 3]
items[0] = Shrinks(items)
try:
    match items:
        case [0, *_, 2]:
            print("two is last now")
    match items:
        case [0, *_, 1, 1]:
            print("not reached")
        case [_, _]:
            print("two are left")
    match items:
        case [0, 1, *_]:
            print("not reached")
except IndexError as e:
    print(e)
# output:
#| asked for 0
#| two is last now
#| asked for 0
#| asked for 1
#| asked for 1
#| not reached
