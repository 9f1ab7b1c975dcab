print('日本語', 1 + '日本', '語')
# stderr:
#! Traceback (most recent call last):
#!   File "wide_characters_line.py", line 1, in <module>
#!     print('日本語', 1 + '日本', '語')
#!                     ~~^~~~~~~~
#! TypeError: unsupported operand type(s) for +: 'int' and 'str'
