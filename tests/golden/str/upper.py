print(repr('abc é ß ŉ'.upper()))  # expect: 'ABC É SS ʼN'
print(repr('ﬁ'.upper()))  # expect: 'FI'
print(repr(''.upper()))  # expect: ''
try:
    'a'.upper(1)
except TypeError as error:
    print(error)  # expect: str.upper() takes no arguments (1 given)
