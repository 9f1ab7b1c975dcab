print(repr('ab' * 3))  # expect: 'ababab'
print(repr(3 * 'ab'))  # expect: 'ababab'
print('ab' * 0, 'ab' * -1)
# output:
#|  
print(repr('ab' * True))  # expect: 'ab'
print(repr('' * 1000000000))  # expect: ''
try:
    'ab' * 'c'
except TypeError as error:
    print(error)  # expect: can't multiply sequence by non-int of type 'str'
try:
    'ab' * 1.5
except TypeError as error:
    print(error)  # expect: can't multiply sequence by non-int of type 'float'
