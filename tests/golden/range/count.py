print(range(10).count(3), range(10).count(30), range(10).count('a'), range(10).count(3.0))  # expect: 1 0 0 1
