s = 'abc'
try:
    s[0] = 'x'
except TypeError as error:
    print(error)  # expect: 'str' object does not support item assignment
try:
    del s[0]
except TypeError as error:
    print(error)  # expect: 'str' object doesn't support item deletion
try:
    s.x = 1
except AttributeError as error:
    print(error)  # expect: 'str' object has no attribute 'x'
try:
    s.upper = 1
except AttributeError as error:
    print(error)  # expect: 'str' object attribute 'upper' is read-only
try:
    s.nope
except AttributeError as error:
    print(error)  # expect: 'str' object has no attribute 'nope'
try:
    s()
except TypeError as error:
    print(error)  # expect: 'str' object is not callable
try:
    del s.x
except AttributeError as error:
    print(error)  # expect: 'str' object has no attribute 'x'
