try:
    for x in 5: pass
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    for x in None: pass
except TypeError as error:
    print(error)  # expect: 'NoneType' object is not iterable
try:
    for a, b in [1]: pass
except TypeError as error:
    print(error)  # expect: cannot unpack non-iterable int object
try:
    for a, b in [(1, 2, 3)]: pass
except ValueError as error:
    print(error)  # expect: too many values to unpack (expected 2)
try:
    for a, b in ['x']: pass
except ValueError as error:
    print(error)  # expect: not enough values to unpack (expected 2, got 1)
try:
    for (a, b), c in [(1, 2)]: pass
except TypeError as error:
    print(error)  # expect: cannot unpack non-iterable int object
try:
    for i in range(1.5): pass
except TypeError as error:
    print(error)  # expect: 'float' object cannot be interpreted as an integer
