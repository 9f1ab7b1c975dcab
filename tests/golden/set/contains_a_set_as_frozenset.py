s = {frozenset([1, 2]), 3}
print({1, 2} in s)  # expect: True
print({1} in s)  # expect: False
s.discard({1, 2})
print(s)  # expect: {3}
