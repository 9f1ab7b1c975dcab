print([x * x for x in range(5)])  # expect: [0, 1, 4, 9, 16]
print([x for x in range(10) if x % 2 if x > 3])  # expect: [5, 7, 9]
print([(x, y) for x in range(2) for y in 'ab'])  # expect: [(0, 'a'), (0, 'b'), (1, 'a'), (1, 'b')]
print([[x * y for x in range(3)] for y in range(3)])  # expect: [[0, 0, 0], [0, 1, 2], [0, 2, 4]]
print({x % 3 for x in range(10)}, {x: x * x for x in range(3)}, {k: v for k, v in zip('ab', (1, 2))})  # expect: {0, 1, 2} {0: 0, 1: 1, 2: 4} {'a': 1, 'b': 2}
print([y for x in [[1, 2], [3]] for y in x])  # expect: [1, 2, 3]
print([x for x in range(20) if x % 2 == 0 and x % 3 == 0])  # expect: [0, 6, 12, 18]
matrix = [[1, 2], [3, 4]]
print([list(row) for row in zip(*matrix)], [[row[i] for row in matrix] for i in range(2)])  # expect: [[1, 3], [2, 4]] [[1, 3], [2, 4]]
print([a + b for a, b in [(1, 2), (3, 4)]], [first for first, *_ in ['abc', 'de']])  # expect: [3, 7] ['a', 'd']
print(sum(x for x in range(5)), list(x for x in 'ab'), sorted(x * -1 for x in range(3)))  # expect: 10 ['a', 'b'] [-2, -1, 0]
print([x if x else 'zero' for x in range(3)], [lambda: 1][0]())  # expect: ['zero', 1, 2] 1
words = ['apple', 'bob', 'cat']
print({w[0]: len(w) for w in words}, {len(w) for w in words if 'a' in w})  # expect: {'a': 5, 'b': 3, 'c': 3} {3, 5}
print([*(x for x in 'xy')], [i for i in [] for j in i])  # expect: ['x', 'y'] []
