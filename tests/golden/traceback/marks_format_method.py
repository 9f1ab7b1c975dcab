x = '{} {}'.format(1)
# stderr:
#! Traceback (most recent call last):
#!   File "marks_format_method.py", line 1, in <module>
#!     x = '{} {}'.format(1)
#!         ^^^^^^^^^^^^^^^^^
#! IndexError: Replacement index 1 out of range for positional args tuple
