f = frozenset([1, 2, 3])
print(f.union([4]), f.intersection([1]), f.difference([1]), f.symmetric_difference([1, 9]))
# output:
#| frozenset({1, 2, 3, 4}) frozenset({1}) frozenset({2, 3}) frozenset({2, 3, 9})
print(f.copy() is f)  # expect: True
print(f.issubset(range(5)), f.issuperset([1]), f.isdisjoint([9]))  # expect: True True True
try:
    f.add(1)
except AttributeError as error:
    print(error)  # expect: 'frozenset' object has no attribute 'add'
try:
    f.remove(1)
except AttributeError as error:
    print(error)  # expect: 'frozenset' object has no attribute 'remove'
f |= {10}
print(f)  # expect: frozenset({10, 1, 2, 3})
print(frozenset(f) is f)  # expect: True
try:
    frozenset(5)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
print(len(f), 2 in f, sorted(f))  # expect: 4 True [1, 2, 3, 10]
