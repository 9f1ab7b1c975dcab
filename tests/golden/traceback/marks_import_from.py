from sys import nothing_here
# stderr:
#! Traceback (most recent call last):
#!   File "marks_import_from.py", line 1, in <module>
#!     from sys import nothing_here
#! ImportError: cannot import name 'nothing_here' from 'sys' (unknown location)
