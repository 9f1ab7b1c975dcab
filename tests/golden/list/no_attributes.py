try:
    [].x = 1
except AttributeError as error:
    print(error)  # expect: 'list' object has no attribute 'x'
try:
    [].nope
except AttributeError as error:
    print(error)  # expect: 'list' object has no attribute 'nope'
try:
    []()
except TypeError as error:
    print(error)  # expect: 'list' object is not callable
try:
    [].append.nope
except AttributeError as error:
    print(error)  # expect: 'builtin_function_or_method' object has no attribute 'nope'
