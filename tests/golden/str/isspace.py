print(' \t\n'.isspace())  # expect: True
print('\u2003\xa0'.isspace())  # expect: True
print(''.isspace())  # expect: False
print('a '.isspace())  # expect: False
