def f():
    raise_it()


def raise_it():
    undefined_name


f()
# stderr:
#! Traceback (most recent call last):
#!   File "whole_line_has_no_marks.py", line 9, in <module>
#!     f()
#!   File "whole_line_has_no_marks.py", line 2, in f
#!     raise_it()
#!   File "whole_line_has_no_marks.py", line 6, in raise_it
#!     undefined_name
#! NameError: name 'undefined_name' is not defined
