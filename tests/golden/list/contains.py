print(2 in [1, 2], 'a' in ['b'], [1] in [[1]], 1.0 in [1])  # expect: True False True True
print(None not in [])  # expect: True
nan = float('nan')
print(nan in [nan])  # expect: True
