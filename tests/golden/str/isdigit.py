print('123'.isdigit())  # expect: True
print('²'.isdigit())  # expect: True
print('½'.isdigit())  # expect: False
print(''.isdigit())  # expect: False
