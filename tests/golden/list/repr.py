print([1, 'a', 1.5, None, True, [2], (3,), {4: 5}, {6}])  # expect: [1, 'a', 1.5, None, True, [2], (3,), {4: 5}, {6}]
print([])  # expect: []
x = [1]
x.append(x)
print(x)  # expect: [1, [...]]
print(str(x), f'{x}')  # expect: [1, [...]] [1, [...]]
y = [[]]
y[0].append(y)
print(y)  # expect: [[[...]]]
