print([0] * 3, 2 * [1, 2], [1] * 0, [1] * -1, [1] * True)  # expect: [0, 0, 0] [1, 2, 1, 2] [] [] [1]
grid = [[0] * 2] * 2
grid[0][0] = 1
print(grid)  # expect: [[1, 0], [1, 0]]
a = [1, 2]
a *= 2
print(a)  # expect: [1, 2, 1, 2]
try:
    [1] * 1.5
except TypeError as error:
    print(error)  # expect: can't multiply sequence by non-int of type 'float'
try:
    [1] * 'a'
except TypeError as error:
    print(error)  # expect: can't multiply sequence by non-int of type 'str'
try:
    [1] * [1]
except TypeError as error:
    print(error)  # expect: can't multiply sequence by non-int of type 'list'
try:
    a *= 'x'
except TypeError as error:
    print(error)  # expect: can't multiply sequence by non-int of type 'str'
