try:
    (5).x = 1
except AttributeError as error:
    print(error)  # expect: 'int' object has no attribute 'x'
try:
    (5).nope
except AttributeError as error:
    print(error)  # expect: 'int' object has no attribute 'nope'
try:
    5()
except TypeError as error:
    print(error)  # expect: 'int' object is not callable
try:
    5[0]
except TypeError as error:
    print(error)  # expect: 'int' object is not subscriptable
try:
    5[0] = 1
except TypeError as error:
    print(error)  # expect: 'int' object does not support item assignment
try:
    del 5 .x
except AttributeError as error:
    print(error)  # expect: 'int' object has no attribute 'x'
try:
    len(5)
except TypeError as error:
    print(error)  # expect: object of type 'int' has no len()
try:
    iter(5)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    for x in 5:
        pass
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    a, b = 5
except TypeError as error:
    print(error)  # expect: cannot unpack non-iterable int object
try:
    5 in 5
except TypeError as error:
    print(error)  # expect: argument of type 'int' is not iterable
