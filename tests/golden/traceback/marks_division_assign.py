x = 5
x /= 0
# stderr:
#! Traceback (most recent call last):
#!   File "marks_division_assign.py", line 2, in <module>
#!     x /= 0
#! ZeroDivisionError: division by zero
