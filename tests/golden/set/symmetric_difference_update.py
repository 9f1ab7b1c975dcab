s = {1, 2}
s.symmetric_difference_update([2, 3])
print(s)  # expect: {1, 3}
s ^= {1}
print(s)  # expect: {3}
