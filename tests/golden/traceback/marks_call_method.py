x = 'abc'.upper(1, 2) + 'd'
# stderr:
#! Traceback (most recent call last):
#!   File "marks_call_method.py", line 1, in <module>
#!     x = 'abc'.upper(1, 2) + 'd'
#!         ^^^^^^^^^^^^^^^^^
#! TypeError: str.upper() takes no arguments (2 given)
