# What an OrderedDict is made of and updated with goes through the class's own __setitem__
from collections import OrderedDict


class Last(OrderedDict):
    "Store items in the order the keys were last added"

    def __setitem__(self, key, value):
        print("set", key)
        super().__setitem__(key, value)
        self.move_to_end(key)

    def __getitem__(self, key):
        print("get", key)
        return super().__getitem__(key)


last = Last([("a", 1), ("b", 2)], c=3)
# output:
#| set a
#| set b
#| set c
last.update(a=5)  # expect: set a
last.update({"z": 1})  # expect: set z
last.update([("q", 2)])  # expect: set q
last |= {"r": 1}  # expect: set r
print(last)  # expect: Last([('b', 2), ('c', 3), ('a', 5), ('z', 1), ('q', 2), ('r', 1)])
print(type(last | {"s": 2}).__name__, Last({"k": 1}) | {"l": 2}, {"m": 3} | Last(n=4))
# output:
#| get b
#| set b
#| get c
#| set c
#| get a
#| set a
#| get z
#| set z
#| get q
#| set q
#| get r
#| set r
#| set s
#| set k
#| get k
#| set k
#| set l
#| set n
#| set m
#| get n
#| set n
#| Last Last([('k', 1), ('l', 2)]) Last([('m', 3), ('n', 4)])
print(last.copy() == last, Last.fromkeys("xy", 0))
# output:
#| get b
#| set b
#| get c
#| set c
#| get a
#| set a
#| get z
#| set z
#| get q
#| set q
#| get r
#| set r
#| set x
#| set y
#| True Last([('x', 0), ('y', 0)])
print(last.setdefault("n", 1), last.setdefault("b", 4), last.pop("a"), last.popitem(), last.get("b"))
# output:
#| set n
#| get b
#| 1 2 5 ('n', 1) 2


class Keys:
    def keys(self):
        return ["a", "b"]

    def __getitem__(self, key):
        return key * 2


class Items:
    def items(self):
        return [(1, 2)]


for given in [
    {5}, [5], ["ab"], ["abc"], ["a"], [()], [(1, 2, 3)], [[1, 2]], 5, None, "ab", Keys(), Items(),
    {1: 2}, OrderedDict(a=1), iter([(1, 2)]), [iter("xy")], [([], 1)], range(2), [None],
]:
    for fill in OrderedDict, OrderedDict(z=0).update, OrderedDict(z=0).__ior__:
        try:
            print(fill(given))
        except Exception as error:
            print(type(error).__name__, error)
# output:
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| OrderedDict([('a', 'b')])
#| None
#| OrderedDict([('z', 0), ('a', 'b')])
#| ValueError too many values to unpack (expected 2)
#| ValueError too many values to unpack (expected 2)
#| ValueError too many values to unpack (expected 2)
#| ValueError need more than 1 value to unpack
#| ValueError need more than 1 value to unpack
#| ValueError need more than 1 value to unpack
#| ValueError need more than 0 values to unpack
#| ValueError need more than 0 values to unpack
#| ValueError need more than 0 values to unpack
#| ValueError too many values to unpack (expected 2)
#| ValueError too many values to unpack (expected 2)
#| ValueError too many values to unpack (expected 2)
#| OrderedDict([(1, 2)])
#| None
#| OrderedDict([('z', 0), (1, 2)])
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'NoneType' object is not iterable
#| TypeError 'NoneType' object is not iterable
#| TypeError 'NoneType' object is not iterable
#| ValueError need more than 1 value to unpack
#| ValueError need more than 1 value to unpack
#| ValueError need more than 1 value to unpack
#| OrderedDict([('a', 'aa'), ('b', 'bb')])
#| None
#| OrderedDict([('z', 0), ('a', 'aa'), ('b', 'bb')])
#| OrderedDict([(1, 2)])
#| None
#| OrderedDict([('z', 0), (1, 2)])
#| OrderedDict([(1, 2)])
#| None
#| OrderedDict([('z', 0), (1, 2)])
#| OrderedDict([('a', 1)])
#| None
#| OrderedDict([('z', 0), ('a', 1)])
#| OrderedDict([(1, 2)])
#| None
#| OrderedDict([('z', 0)])
#| OrderedDict([('x', 'y')])
#| ValueError need more than 0 values to unpack
#| ValueError need more than 0 values to unpack
#| TypeError unhashable type: 'list'
#| TypeError unhashable type: 'list'
#| TypeError unhashable type: 'list'
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| TypeError 'NoneType' object is not iterable
#| TypeError 'NoneType' object is not iterable
#| TypeError 'NoneType' object is not iterable
for wrong in [
    lambda: OrderedDict(1, 2), lambda: OrderedDict().update(1, 2), lambda: OrderedDict().update(),
    lambda: OrderedDict(self=1, other=2),
]:
    try:
        print(wrong())
    except TypeError as error:
        print(error)
# output:
#| expected at most 1 arguments, got 2
#| update() takes at most 1 positional argument (2 given)
#| None
#| OrderedDict([('self', 1), ('other', 2)])
