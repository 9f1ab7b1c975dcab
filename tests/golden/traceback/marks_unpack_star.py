a, *b, c = [1]
# stderr:
#! Traceback (most recent call last):
#!   File "marks_unpack_star.py", line 1, in <module>
#!     a, *b, c = [1]
#!     ^^^^^^^^
#! ValueError: not enough values to unpack (expected at least 2, got 1)
