print({3, 1, 2})  # expect: {1, 2, 3}
print({10, 5, 8, 0})  # expect: {8, 0, 10, 5}
print(set(range(20, 0, -1)))  # expect: {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20}
print({-1, -2, 0})  # expect: {0, -1, -2}
print({*range(3), *[7]})  # expect: {0, 1, 2, 7}
print({True, 1, 1.0})  # expect: {True}
print(list({100, 50, 7, 33, 64}))  # expect: [64, 33, 50, 100, 7]
