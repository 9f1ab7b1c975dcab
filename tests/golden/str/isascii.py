print('abc'.isascii())  # expect: True
print('é'.isascii())  # expect: False
print(''.isascii())  # expect: True
