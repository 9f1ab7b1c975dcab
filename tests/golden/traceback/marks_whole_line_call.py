def f():
    1 / 0


f()
# stderr:
#! Traceback (most recent call last):
#!   File "marks_whole_line_call.py", line 5, in <module>
#!     f()
#!   File "marks_whole_line_call.py", line 2, in f
#!     1 / 0
#!     ~~^~~
#! ZeroDivisionError: division by zero
