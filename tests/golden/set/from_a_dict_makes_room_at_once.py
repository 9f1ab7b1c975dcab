d = dict.fromkeys([40, 8, 1, 99, 64, 72, 0, 16])
print(set(d), frozenset(d))  # expect: {64, 1, 0, 99, 40, 8, 72, 16} frozenset({64, 1, 0, 99, 40, 8, 72, 16})
s = {1, 9}
s.update(d)
print(s)  # expect: {64, 1, 0, 99, 40, 9, 8, 72, 16}
print({1, 17}.union(d, {3: 4}))  # expect: {64, 1, 0, 99, 3, 40, 8, 72, 16, 17}
