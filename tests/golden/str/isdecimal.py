print('123'.isdecimal())  # expect: True
print('²'.isdecimal())  # expect: False
print('٣'.isdecimal())  # expect: True
print(''.isdecimal())  # expect: False
print('1.5'.isdecimal())  # expect: False
