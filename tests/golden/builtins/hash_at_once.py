# Hashes.
class Key:
    def __init__(self, *parts):
        self.parts = parts

    def __hash__(self):
        return hash(self.parts)

    def __eq__(self, other):
        return isinstance(other, Key) and self.parts == other.parts


d = {Key(1, 'a'): 1, Key(2): 2, Key((3, 4), None): 3}
print(d[Key(1, 'a')], d[Key(2)], d[Key((3, 4), None)], Key(5) in d, len({Key(1), Key(1), Key(2)}))  # expect: 1 2 3 False 2
print(hash(Key(1)) == hash((1,)), hash((1, (2, 3))) == hash((1, (2, 3))), hash(Key(Key(1))) == hash((Key(1),)))  # expect: True True True


class Odd:
    def __init__(self, given):
        self.given = given

    def __hash__(self):
        return self.given


for given in (-1, 2**61 - 1, -2**63, 2**63, 2**70, True, 'no', 1.5):
    try:
        print(hash(Odd(given)), {Odd(given)} is not None)
    except TypeError as error:
        print(error)
# output:
#| -2 True
#| 2305843009213693951 True
#| -9223372036854775808 True
#| 4 True
#| 512 True
#| 1 True
#| __hash__ method should return an integer
#| __hash__ method should return an integer
for value in ([], {}, {1}, (1, []), Key([])):
    try:
        print(hash(value))
    except TypeError as error:
        print(error)
# output:
#| unhashable type: 'list'
#| unhashable type: 'dict'
#| unhashable type: 'set'
#| unhashable type: 'list'
#| unhashable type: 'list'
