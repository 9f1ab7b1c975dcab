from itertools import count, islice


class I(int):
    def __repr__(self):
        return "I!"

    def __add__(self, other):
        print("added")
        return int(self) + int(other)


big = 2**63 - 1
for args in (
    (True,), (I(3),), (1, True), (1, I(1)), (True, True), (big,), (I(big),), (big - 1,), (big + 1,), (5, 1.0),
    (1.0, I(1)), (I(1), 2), (True, 2), (1, 0), (I(1), 0), (-5,), (False, True), (I(1), I(2)),
):
    c = count(*args)
    print(args, c, [(x, type(x).__name__) for x in islice(c, 3)], c)
# output:
#| (True,) count(4) [(1, 'int'), (2, 'int'), (3, 'int')] count(4)
#| (I!,) count(6) [(3, 'int'), (4, 'int'), (5, 'int')] count(6)
#| (1, True) count(4) [(1, 'int'), (2, 'int'), (3, 'int')] count(4)
#| (1, I!) count(4) [(1, 'int'), (2, 'int'), (3, 'int')] count(4)
#| (True, True) count(4) [(1, 'int'), (2, 'int'), (3, 'int')] count(4)
#| (9223372036854775807,) count(9223372036854775810) [(9223372036854775807, 'int'), (9223372036854775808, 'int'), (9223372036854775809, 'int')] count(9223372036854775810)
#| (I!,) count(9223372036854775810) [(9223372036854775807, 'int'), (9223372036854775808, 'int'), (9223372036854775809, 'int')] count(9223372036854775810)
#| (9223372036854775806,) count(9223372036854775809) [(9223372036854775806, 'int'), (9223372036854775807, 'int'), (9223372036854775808, 'int')] count(9223372036854775809)
#| (9223372036854775808,) count(9223372036854775811) [(9223372036854775808, 'int'), (9223372036854775809, 'int'), (9223372036854775810, 'int')] count(9223372036854775811)
#| (5, 1.0) count(8.0, 1.0) [(5, 'int'), (6.0, 'float'), (7.0, 'float')] count(8.0, 1.0)
#| (1.0, I!) count(4.0) [(1.0, 'float'), (2.0, 'float'), (3.0, 'float')] count(4.0)
#| added
#| (I!, 2) count(7, 2) [(I!, 'I'), (3, 'int'), (5, 'int')] count(7, 2)
#| (True, 2) count(7, 2) [(True, 'bool'), (3, 'int'), (5, 'int')] count(7, 2)
#| (1, 0) count(1, 0) [(1, 'int'), (1, 'int'), (1, 'int')] count(1, 0)
#| added
#| (I!, 0) count(1, 0) [(I!, 'I'), (1, 'int'), (1, 'int')] count(1, 0)
#| (-5,) count(-2) [(-5, 'int'), (-4, 'int'), (-3, 'int')] count(-2)
#| (False, True) count(3) [(0, 'int'), (1, 'int'), (2, 'int')] count(3)
#| added
#| (I!, I!) count(7, I!) [(I!, 'I'), (3, 'int'), (5, 'int')] count(7, I!)
