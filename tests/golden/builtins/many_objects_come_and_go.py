# More than the first row of slots holds: those after it lie in blocks.
# large: half a million objects
rows = [[i] for i in range(300000)]
pairs = {row[0]: (row, str(row[0]) * 5) for row in rows if row[0] % 3 == 0}
print(len(rows), rows[262143], rows[262144], rows[-1], pairs[299997])
# output:
#| 300000 [262143] [262144] [299999] ([299997], '299997299997299997299997299997')
del rows[1::2]
more = [[-i] for i in range(200000)]
print(sum(row[0] for row in rows), sum(row[0] for row in more), more[199999], pairs[3][0] is pairs[3][0])  # expect: 22499850000 -19999900000 [-199999] True
rows.clear()
more.append(rows)
print(sum(pair[0][0] for pair in pairs.values()), len(more), {id(row) for row in more[-3:]} == {id(row) for row in more[-3:]})  # expect: 14999850000 200001 True
def numbers(n):
    for i in range(n):
        yield [i]
late = [numbers(3) for _ in range(4)]
print([list(g) for g in late], [next(g, None) for g in late])
# output:
#| [[[0], [1], [2]], [[0], [1], [2]], [[0], [1], [2]], [[0], [1], [2]]] [None, None, None, None]
class Point:
    def __init__(self, x):
        self.x = x
points = [Point(i) for i in range(100)]
for point in points:
    point.x += 1
print(sum(point.x for point in points))  # expect: 5050
