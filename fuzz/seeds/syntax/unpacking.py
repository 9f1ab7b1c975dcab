a, b = 1, 2
a, b = b, a
print(a, b)  # expect: 2 1
(c, d), [e, f] = (1, 2), 'xy'
print(c, d, e, f)  # expect: 1 2 x y
first, *middle, last = range(5)
print(first, middle, last)  # expect: 0 [1, 2, 3] 4
*init, end = 'ab'
print(init, end)  # expect: ['a'] b
a, *b = [1]
print(a, b)  # expect: 1 []
x = y = z = []
x.append(1)
print(y is z, z)  # expect: True [1]
[p, q] = {'k1': 1, 'k2': 2}
print(p, q)  # expect: k1 k2
a, = [7]
print(a)  # expect: 7
(a) = 5
print(a)  # expect: 5
i, items = 0, [0, 0, 0]
i, items[i] = 2, 'set'
print(i, items)  # expect: 2 [0, 0, 'set']
a, (b, *c), *d = 1, (2, 3, 4), 5, 6
print(a, b, c, d)  # expect: 1 2 [3, 4] [5, 6]
*a, = 'xyz'
print(a)  # expect: ['x', 'y', 'z']
() = []
