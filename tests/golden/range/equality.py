print(range(3) == range(0, 3), range(0) == range(5, 1), range(0, 3, 2) == range(0, 4, 2))  # expect: True True True
print(range(3) == [0, 1, 2], range(3) != range(4))  # expect: False True
print(hash(range(3)) == hash(range(0, 3, 1)))  # expect: True
try:
    range(3) < range(4)
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'range' and 'range'
