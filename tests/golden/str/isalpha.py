print('abcé'.isalpha())  # expect: True
print('abc1'.isalpha())  # expect: False
print(''.isalpha())  # expect: False
print('日本'.isalpha())  # expect: True
