print('Hello World'.istitle())  # expect: True
print('Hello world'.istitle())  # expect: False
print('HELLO'.istitle())  # expect: False
print('1 A'.istitle())  # expect: True
print(''.istitle())  # expect: False
