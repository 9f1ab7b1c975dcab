x = 0 ** -1
# stderr:
#! Traceback (most recent call last):
#!   File "marks_power.py", line 1, in <module>
#!     x = 0 ** -1
#!         ~~^^~~~
#! ZeroDivisionError: 0.0 cannot be raised to a negative power
