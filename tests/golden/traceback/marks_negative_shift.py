x = 1 << -1
# stderr:
#! Traceback (most recent call last):
#!   File "marks_negative_shift.py", line 1, in <module>
#!     x = 1 << -1
#!         ~~^^~~~
#! ValueError: negative shift count
