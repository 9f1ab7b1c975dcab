print({1}.issubset({1, 2}), {1}.issubset([2]), set().issubset(()), {1, 2}.issubset('12'))  # expect: True False True False
print({1} <= {1}, {1} < {1}, {1} < {1, 2})  # expect: True False True
try:
    {1} <= [1]
except TypeError as error:
    print(error)  # expect: '<=' not supported between instances of 'set' and 'list'
try:
    {1}.issubset(1)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
