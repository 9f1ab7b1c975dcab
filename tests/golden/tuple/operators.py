print((1, 2) + (3,), (1,) * 3, 2 * (1, 2), () + ())  # expect: (1, 2, 3) (1, 1, 1) (1, 2, 1, 2) ()
print((1, 2) < (1, 3), (1,) < (1, 0), (1, 2) == (1, 2), (1, 2) == [1, 2])  # expect: True True True False
print(2 in (1, 2), 3 not in (1, 2))  # expect: True True
t = (1,)
t += (2,)
print(t)  # expect: (1, 2)
try:
    (1,) + [2]
except TypeError as error:
    print(error)  # expect: can only concatenate tuple (not "list") to tuple
try:
    (1,) + 1
except TypeError as error:
    print(error)  # expect: can only concatenate tuple (not "int") to tuple
try:
    (1,) * 'a'
except TypeError as error:
    print(error)  # expect: can't multiply sequence by non-int of type 'str'
try:
    t[0] = 1
except TypeError as error:
    print(error)  # expect: 'tuple' object does not support item assignment
try:
    del t[0]
except TypeError as error:
    print(error)  # expect: 'tuple' object doesn't support item deletion
try:
    (1,) < [1]
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'tuple' and 'list'
try:
    (1,) < ('a',)
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'int' and 'str'
