print('abc123'.isalnum())  # expect: True
print('abc 123'.isalnum())  # expect: False
print(''.isalnum())  # expect: False
print('é²Ⅷ'.isalnum())  # expect: True
try:
    'a'.isalnum(1)
except TypeError as error:
    print(error)  # expect: str.isalnum() takes no arguments (1 given)
