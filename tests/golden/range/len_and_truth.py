print(len(range(10)), len(range(0, 10, 3)), len(range(10, 0, -3)), bool(range(0)), bool(range(1)))  # expect: 10 4 4 False True
try:
    len(range(10 ** 30))
except OverflowError as error:
    print(error)  # expect: Python int too large to convert to C ssize_t
print(bool(range(10 ** 30)))  # expect: True
print(sum(range(101)), max(range(5)), min(range(5, 0, -1)))  # expect: 5050 4 1
print(list(reversed(range(3))))  # expect: [2, 1, 0]
