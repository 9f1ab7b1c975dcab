print([1, 2] == [1, 2], [1, 2] == (1, 2), [1] != [2])  # expect: True False True
print([1, 2] < [1, 3], [1] < [1, 0], [] < [1], [2] > [1, 9])  # expect: True True True True
print([1, 'a'] < [1, 'b'])  # expect: True
print([1, 'a'] < [2, 3])  # expect: True
try:
    [1] < ['a']
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'int' and 'str'
try:
    [1] < (1,)
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'list' and 'tuple'
try:
    [1] < 1
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'list' and 'int'
print([] == False)  # expect: False
