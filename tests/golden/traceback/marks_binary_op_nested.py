a = 1
b = [a * 2 - (a ** 2 / (a - 1))]
# stderr:
#! Traceback (most recent call last):
#!   File "marks_binary_op_nested.py", line 2, in <module>
#!     b = [a * 2 - (a ** 2 / (a - 1))]
#!                   ~~~~~~~^~~~~~~~~
#! ZeroDivisionError: division by zero
