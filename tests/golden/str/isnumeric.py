print('½'.isnumeric())  # expect: True
print('五'.isnumeric())  # expect: True
print('12'.isnumeric())  # expect: True
print('-1'.isnumeric())  # expect: False
