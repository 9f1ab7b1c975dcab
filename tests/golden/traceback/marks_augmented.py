x = 1
x += 'a'
# stderr:
#! Traceback (most recent call last):
#!   File "marks_augmented.py", line 2, in <module>
#!     x += 'a'
#! TypeError: unsupported operand type(s) for +=: 'int' and 'str'
