x = 5
print('big' if x > 3 else 'small')  # expect: big
print('a' if 0 else 'b' if '' else 'c')  # expect: c
print([y if y % 2 else -y for y in range(5)])  # expect: [0, 1, -2, 3, -4]
print((lambda v: 'neg' if v < 0 else 'zero' if v == 0 else 'pos')(0))  # expect: zero
print(1 / x if x else 'undefined', (1 if True else 2) + 3)  # expect: 0.2 4
f = (lambda: 'yes') if x else (lambda: 'no')
print(f())  # expect: yes
