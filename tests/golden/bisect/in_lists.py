from bisect import bisect_left, bisect_right, insort

# Places in sorted lists.
marks = [10, 20, 20, 30]
print([(bisect_left(marks, x), bisect_right(marks, x)) for x in (5, 20, 25, 30, 35)],
      bisect_left(marks, 20, 2), bisect_left(marks, 25, 0, 2), bisect_left([(1, 'a'), (2, 'b')], (2,)))  # expect: [(0, 0), (1, 3), (3, 3), (3, 4), (4, 4)] 2 2 1
insort(marks, 15)
print(marks, bisect_left(['a', 'c'], 'b', key=str.lower), list(range(3, 12, 4)), list(range(5, 0, -2)),
      sorted(range(3), reverse=True), list(range(0)))  # expect: [10, 15, 20, 20, 30] 1 [3, 7, 11] [5, 3, 1] [2, 1, 0] []
