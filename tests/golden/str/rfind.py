print('banana'.rfind('an'))  # expect: 3
print('banana'.rfind('an', 0, 3))  # expect: 1
print('banana'.rfind('x'))  # expect: -1
print('banana'.rfind(''))  # expect: 6
print('banana'.rfind('a', -3))  # expect: 5
