print(2 + 3 * 4, (2 + 3) * 4, 2 ** 3 ** 0, -3 ** 2, 10 - 4 - 3, 2 * 3 ** 2)  # expect: 14 20 2 -9 3 18
print(1 < 2 == 2, 1 < (2 == 2), 3 & 1 == 1, (3 & 1) == 1, 1 + 1 << 2, 1 + (1 << 2))  # expect: True False True True 8 5
print(not True or True, not (True or True), True or False and False, (True or False) and False)  # expect: True False True False
print(5 if False else 1 + 1, (5 if False else 1) + 1, lambda: 1 if True else 2) if False else None
print('a' in 'abc' == True, ('a' in 'abc') == True, 1 in [1] and 2 in [2], not 1 in [2])  # expect: False True True True
print(-5 // 2, -(5 // 2), -5 % 3, -(5 % 3), 2 ** -2, 7 - -3, 6 / 2 * 3, 6 // 4 * 2)  # expect: -3 -2 1 -2 0.25 10 9.0 2
print(1 | 6 & 4, 1 ^ 3 | 4, 8 >> 1 + 1, ~1 & 3, -1 ** 2, 4 @ 2 if False else 'no matmul')  # expect: 5 6 2 2 -1 no matmul
x = 5
print(x == 5 and x < 10 or x > 100, x is not None and not x == 3)  # expect: True True
print([x, y := 2, x if x else y][2], (x, y)[y > 1])  # expect: 5 2
