x = 1 / 0  # why
# stderr:
#! Traceback (most recent call last):
#!   File "marks_comment_after.py", line 1, in <module>
#!     x = 1 / 0  # why
#!         ~~^~~
#! ZeroDivisionError: division by zero
