print(3 in range(5), 5 in range(5), 4 in range(0, 10, 2), 5 in range(0, 10, 2))  # expect: True False True False
print(2.0 in range(5), 2.5 in range(5), 'a' in range(5), None in range(3))  # expect: True False False False
print(10 ** 20 in range(10 ** 30), -1 in range(10 ** 30))  # expect: True False
print(-2 in range(0, -10, -2))  # expect: True
