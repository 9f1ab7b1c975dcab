d = {}
for k in 'hello':
    d[k] = d.get(k, 0) + 1
print(d)  # expect: {'h': 1, 'e': 1, 'l': 2, 'o': 1}
d['h'] = 99
del d['e']
d['e'] = 5
print(list(d))  # expect: ['h', 'l', 'o', 'e']
print(d.pop('l'))  # expect: 2
print(d)  # expect: {'h': 99, 'o': 1, 'e': 5}
