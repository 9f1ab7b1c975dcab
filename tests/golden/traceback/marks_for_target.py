for a, b in [[1]]:
    pass
# stderr:
#! Traceback (most recent call last):
#!   File "marks_for_target.py", line 1, in <module>
#!     for a, b in [[1]]:
#!         ^^^^
#! ValueError: not enough values to unpack (expected 2, got 1)
