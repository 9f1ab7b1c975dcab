x = 1 < 2 < 'a'
# stderr:
#! Traceback (most recent call last):
#!   File "marks_compare.py", line 1, in <module>
#!     x = 1 < 2 < 'a'
#!         ^^^^^^^^^^^
#! TypeError: '<' not supported between instances of 'int' and 'str'
