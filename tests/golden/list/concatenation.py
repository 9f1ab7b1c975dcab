a = [1] + [2, 3] + []
print(a)  # expect: [1, 2, 3]
b = a
a += [4]
print(a is b, b)  # expect: True [1, 2, 3, 4]
a = a + [5]
print(a is b)  # expect: False
a += 'xy'
print(a)  # expect: [1, 2, 3, 4, 5, 'x', 'y']
a += (1,)
try:
    a + (1,)
except TypeError as error:
    print(error)  # expect: can only concatenate list (not "tuple") to list
try:
    a + 1
except TypeError as error:
    print(error)  # expect: can only concatenate list (not "int") to list
try:
    (1,) + a
except TypeError as error:
    print(error)  # expect: can only concatenate tuple (not "list") to tuple
try:
    a += 1
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
