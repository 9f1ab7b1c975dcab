a = 1; b = a / 0; c = 2
# stderr:
#! Traceback (most recent call last):
#!   File "semicolons.py", line 1, in <module>
#!     a = 1; b = a / 0; c = 2
#!                ~~^~~
#! ZeroDivisionError: division by zero
