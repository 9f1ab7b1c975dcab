print('ell' in 'hello')  # expect: True
print('' in 'hello', '' in '')  # expect: True True
print('x' not in 'hello')  # expect: True
print('é' in 'café')  # expect: True
try:
    1 in 'abc'
except TypeError as error:
    print(error)  # expect: 'in <string>' requires string as left operand, not int
try:
    None in 'abc'
except TypeError as error:
    print(error)  # expect: 'in <string>' requires string as left operand, not NoneType
try:
    b'a' in 'abc'
except TypeError as error:
    print(error)  # expect: 'in <string>' requires string as left operand, not bytes
