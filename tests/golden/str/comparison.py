print('a' < 'b', 'a' < 'B', 'abc' < 'abcd', '' < 'a')  # expect: True False True True
print('é' > 'z', '😀' > '\uffff')  # expect: True True
print('a' == 'a', 'a' != 'b', 'a' == 1)  # expect: True True False
try:
    'a' < 1
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'str' and 'int'
try:
    1 >= 'a'
except TypeError as error:
    print(error)  # expect: '>=' not supported between instances of 'int' and 'str'
try:
    'a' <= None
except TypeError as error:
    print(error)  # expect: '<=' not supported between instances of 'str' and 'NoneType'
try:
    'a' > b'a'
except TypeError as error:
    print(error)  # expect: '>' not supported between instances of 'str' and 'bytes'
