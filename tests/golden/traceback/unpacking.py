a, b = 1, 2, 3
# stderr:
#! Traceback (most recent call last):
#!   File "unpacking.py", line 1, in <module>
#!     a, b = 1, 2, 3
#!     ^^^^
#! ValueError: too many values to unpack (expected 2)
