x = 1 @ 2
# stderr:
#! Traceback (most recent call last):
#!   File "marks_matmul.py", line 1, in <module>
#!     x = 1 @ 2
#!         ~~^~~
#! TypeError: unsupported operand type(s) for @: 'int' and 'int'
