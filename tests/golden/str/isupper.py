print('ABC'.isupper())  # expect: True
print('ABc'.isupper())  # expect: False
print('12'.isupper())  # expect: False
print('A1'.isupper())  # expect: True
