x = -'a'
# stderr:
#! Traceback (most recent call last):
#!   File "marks_unary.py", line 1, in <module>
#!     x = -'a'
#!         ^^^^
#! TypeError: bad operand type for unary -: 'str'
