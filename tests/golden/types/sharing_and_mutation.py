def modify(items, d, n, s):
    items.append(4)
    d['new'] = 1
    n += 1
    s += 'x'
    return n, s


a, b, n, s = [1], {}, 5, 'abc'
print(modify(a, b, n, s), a, b, n, s)  # expect: (6, 'abcx') [1, 4] {'new': 1} 5 abc
rows = [[0] * 3 for _ in range(2)]
rows[0][0] = 1
print(rows)  # expect: [[1, 0, 0], [0, 0, 0]]
copy = rows[:]
copy[1] = 'x'
copy[0][1] = 'shared'
print(rows, copy)  # expect: [[1, 'shared', 0], [0, 0, 0]] [[1, 'shared', 0], 'x']
t = ([],)
t[0].append('inside a tuple')
print(t)  # expect: (['inside a tuple'],)
x = y = []
x += [1]
print(y)  # expect: [1]
x = x + [2]
print(x, y)  # expect: [1, 2] [1]
d1 = {'k': []}
d2 = dict(d1)
d2['k'].append(1)
d2['j'] = 1
print(d1, d2)  # expect: {'k': [1]} {'k': [1], 'j': 1}
