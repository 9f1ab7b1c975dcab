x = 1
y = x / 0
# stderr:
#! Traceback (most recent call last):
#!   File "module_level.py", line 2, in <module>
#!     y = x / 0
#!         ~~^~~
#! ZeroDivisionError: division by zero
