x = [a for a in 5]
# stderr:
#! Traceback (most recent call last):
#!   File "marks_comprehension_iterable.py", line 1, in <module>
#!     x = [a for a in 5]
#!         ^^^^^^^^^^^^^^
#! TypeError: 'int' object is not iterable
