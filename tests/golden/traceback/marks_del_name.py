del never
# stderr:
#! Traceback (most recent call last):
#!   File "marks_del_name.py", line 1, in <module>
#!     del never
#!         ^^^^^
#! NameError: name 'never' is not defined
