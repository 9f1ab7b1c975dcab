print('abc é'.isprintable())  # expect: True
print('a\n'.isprintable())  # expect: False
print(''.isprintable())  # expect: True
print('\u200b'.isprintable())  # expect: False
print('\xa0'.isprintable())  # expect: False
