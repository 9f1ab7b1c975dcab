print((5).as_integer_ratio(), (-3).as_integer_ratio(), True.as_integer_ratio())  # expect: (5, 1) (-3, 1) (1, 1)
