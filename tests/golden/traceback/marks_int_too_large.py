x = 10.0 ** 400
# stderr:
#! Traceback (most recent call last):
#!   File "marks_int_too_large.py", line 1, in <module>
#!     x = 10.0 ** 400
#!         ~~~~~^^~~~~
#! OverflowError: (34, 'Numerical result out of range')
