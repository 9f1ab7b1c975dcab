x = [1, 2][::0]
# stderr:
#! Traceback (most recent call last):
#!   File "marks_slice_step.py", line 1, in <module>
#!     x = [1, 2][::0]
#!         ~~~~~~^^^^^
#! ValueError: slice step cannot be zero
