# `None` is not taken for an empty iterable by the methods of sets.
for name in ("union", "intersection", "difference", "symmetric_difference", "update",
             "intersection_update", "difference_update", "symmetric_difference_update",
             "issubset", "issuperset", "isdisjoint"):
    for made in ({1, 2}, frozenset([1])):
        for args in ((None,), ([1], None), (None, [1]), (1,)):
            method = getattr(made, name, None)
            if method is not None:
                try:
                    print(name, method(*args), made)
                except TypeError as error:
                    print(name, error, made)
# output:
#| union 'NoneType' object is not iterable {1, 2}
#| union 'NoneType' object is not iterable {1, 2}
#| union 'NoneType' object is not iterable {1, 2}
#| union 'int' object is not iterable {1, 2}
#| union 'NoneType' object is not iterable frozenset({1})
#| union 'NoneType' object is not iterable frozenset({1})
#| union 'NoneType' object is not iterable frozenset({1})
#| union 'int' object is not iterable frozenset({1})
#| intersection 'NoneType' object is not iterable {1, 2}
#| intersection 'NoneType' object is not iterable {1, 2}
#| intersection 'NoneType' object is not iterable {1, 2}
#| intersection 'int' object is not iterable {1, 2}
#| intersection 'NoneType' object is not iterable frozenset({1})
#| intersection 'NoneType' object is not iterable frozenset({1})
#| intersection 'NoneType' object is not iterable frozenset({1})
#| intersection 'int' object is not iterable frozenset({1})
#| difference 'NoneType' object is not iterable {1, 2}
#| difference 'NoneType' object is not iterable {1, 2}
#| difference 'NoneType' object is not iterable {1, 2}
#| difference 'int' object is not iterable {1, 2}
#| difference 'NoneType' object is not iterable frozenset({1})
#| difference 'NoneType' object is not iterable frozenset({1})
#| difference 'NoneType' object is not iterable frozenset({1})
#| difference 'int' object is not iterable frozenset({1})
#| symmetric_difference 'NoneType' object is not iterable {1, 2}
#| symmetric_difference set.symmetric_difference() takes exactly one argument (2 given) {1, 2}
#| symmetric_difference set.symmetric_difference() takes exactly one argument (2 given) {1, 2}
#| symmetric_difference 'int' object is not iterable {1, 2}
#| symmetric_difference 'NoneType' object is not iterable frozenset({1})
#| symmetric_difference frozenset.symmetric_difference() takes exactly one argument (2 given) frozenset({1})
#| symmetric_difference frozenset.symmetric_difference() takes exactly one argument (2 given) frozenset({1})
#| symmetric_difference 'int' object is not iterable frozenset({1})
#| update 'NoneType' object is not iterable {1, 2}
#| update 'NoneType' object is not iterable {1, 2}
#| update 'NoneType' object is not iterable {1, 2}
#| update 'int' object is not iterable {1, 2}
#| intersection_update 'NoneType' object is not iterable {1, 2}
#| intersection_update 'NoneType' object is not iterable {1, 2}
#| intersection_update 'NoneType' object is not iterable {1, 2}
#| intersection_update 'int' object is not iterable {1, 2}
#| difference_update 'NoneType' object is not iterable {1, 2}
#| difference_update 'NoneType' object is not iterable {2}
#| difference_update 'NoneType' object is not iterable {2}
#| difference_update 'int' object is not iterable {2}
#| symmetric_difference_update 'NoneType' object is not iterable {1, 2}
#| symmetric_difference_update set.symmetric_difference_update() takes exactly one argument (2 given) {1, 2}
#| symmetric_difference_update set.symmetric_difference_update() takes exactly one argument (2 given) {1, 2}
#| symmetric_difference_update 'int' object is not iterable {1, 2}
#| issubset 'NoneType' object is not iterable {1, 2}
#| issubset set.issubset() takes exactly one argument (2 given) {1, 2}
#| issubset set.issubset() takes exactly one argument (2 given) {1, 2}
#| issubset 'int' object is not iterable {1, 2}
#| issubset 'NoneType' object is not iterable frozenset({1})
#| issubset frozenset.issubset() takes exactly one argument (2 given) frozenset({1})
#| issubset frozenset.issubset() takes exactly one argument (2 given) frozenset({1})
#| issubset 'int' object is not iterable frozenset({1})
#| issuperset 'NoneType' object is not iterable {1, 2}
#| issuperset set.issuperset() takes exactly one argument (2 given) {1, 2}
#| issuperset set.issuperset() takes exactly one argument (2 given) {1, 2}
#| issuperset 'int' object is not iterable {1, 2}
#| issuperset 'NoneType' object is not iterable frozenset({1})
#| issuperset frozenset.issuperset() takes exactly one argument (2 given) frozenset({1})
#| issuperset frozenset.issuperset() takes exactly one argument (2 given) frozenset({1})
#| issuperset 'int' object is not iterable frozenset({1})
#| isdisjoint 'NoneType' object is not iterable {1, 2}
#| isdisjoint set.isdisjoint() takes exactly one argument (2 given) {1, 2}
#| isdisjoint set.isdisjoint() takes exactly one argument (2 given) {1, 2}
#| isdisjoint 'int' object is not iterable {1, 2}
#| isdisjoint 'NoneType' object is not iterable frozenset({1})
#| isdisjoint frozenset.isdisjoint() takes exactly one argument (2 given) frozenset({1})
#| isdisjoint frozenset.isdisjoint() takes exactly one argument (2 given) frozenset({1})
#| isdisjoint 'int' object is not iterable frozenset({1})
