print('abc'.islower())  # expect: True
print('aBc'.islower())  # expect: False
print('123'.islower())  # expect: False
print('a1'.islower())  # expect: True
print(''.islower())  # expect: False
