from itertools import combinations, combinations_with_replacement, permutations, product

for a, b in product('ab', range(2)):
    print(a, b)
# output:
#| a 0
#| a 1
#| b 0
#| b 1
for a, b in product([], [1]):
    print('never')
for [a, b] in combinations('abcd', 2):
    print(a, b, end=';')
print()  # expect: a b;a c;a d;b c;b d;c d;
for a, b in permutations([1, 2, 3], 2):
    print(a, b, end=';')
print()  # expect: 1 2;1 3;2 1;2 3;3 1;3 2;
for a, b in combinations_with_replacement('xy', 2):
    print(a, b, end=';')
print()  # expect: x x;x y;y y;
rows = product([1, 2], [3, 4])
print(next(rows))  # expect: (1, 3)
for a, b in rows:
    print(a, b)
    if b == 3:
        break
# output:
#| 1 4
#| 2 3
print(list(rows), list(rows))  # expect: [(2, 4)] []
print([a + b for a, b in product((1, 2), repeat=2)], {a: b for a, b in combinations(range(3), 2)})  # expect: [2, 3, 3, 4] {0: 2, 1: 2}
try:
    for a, b in product([1], [2], [3]):
        print('never')
except ValueError as e:
    print(e)  # expect: too many values to unpack (expected 2)
