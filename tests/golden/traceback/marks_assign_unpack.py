a, (b, c) = 1, 2
# stderr:
#! Traceback (most recent call last):
#!   File "marks_assign_unpack.py", line 1, in <module>
#!     a, (b, c) = 1, 2
#!        ^^^^^^
#! TypeError: cannot unpack non-iterable int object
