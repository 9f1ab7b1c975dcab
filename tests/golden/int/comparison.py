print(1 < 2, 2 <= 2, 3 > 2 > 1, 1 == 1.0, 1 != 2, 1 == True, 0 == False)  # expect: True True True True True True True
print(1 < 1.5, 2 ** 60 < 1e30, 1 == '1', 1 == None)  # expect: True True False False
try:
    1 < 'a'
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'int' and 'str'
try:
    1 >= None
except TypeError as error:
    print(error)  # expect: '>=' not supported between instances of 'int' and 'NoneType'
try:
    1 > []
except TypeError as error:
    print(error)  # expect: '>' not supported between instances of 'int' and 'list'
print(2 ** 53 == 2.0 ** 53, 2 ** 53 + 1 > 2.0 ** 53, float('inf') > 10 ** 400, float('nan') < 10 ** 400)  # expect: True True True False
