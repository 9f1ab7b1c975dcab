# differs: a memoryview has one dimension
try:
    memoryview(b'abcd').cast('B', [2, 2])
except NotImplementedError as error:
    print(error)  # expect: not supported: a memoryview of several dimensions
print(memoryview(b'abcd').cast('B', [4]).shape, memoryview(b'abcd').cast('H', (2,)).tolist())  # expect: (4,) [25185, 25699]
