x = 1
y = 'a'
z = (x + 2) * y - x + y
# stderr:
#! Traceback (most recent call last):
#!   File "marks_binary_op.py", line 3, in <module>
#!     z = (x + 2) * y - x + y
#!         ~~~~~~~~~~~~^~~
#! TypeError: unsupported operand type(s) for -: 'str' and 'int'
