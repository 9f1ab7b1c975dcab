print((0.5).as_integer_ratio(), (0.1).as_integer_ratio(), (-2.0).as_integer_ratio(), (1e300).as_integer_ratio()[1])  # expect: (1, 2) (3602879701896397, 36028797018963968) (-2, 1) 1
try:
    float('inf').as_integer_ratio()
except OverflowError as error:
    print(error)  # expect: cannot convert Infinity to integer ratio
try:
    float('nan').as_integer_ratio()
except ValueError as error:
    print(error)  # expect: cannot convert NaN to integer ratio
