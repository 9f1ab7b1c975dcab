x = 1 in 2
# stderr:
#! Traceback (most recent call last):
#!   File "marks_compare_in.py", line 1, in <module>
#!     x = 1 in 2
#!         ^^^^^^
#! TypeError: argument of type 'int' is not iterable
