values = [
    1,
    1 / 0,
    3,
]
# stderr:
#! Traceback (most recent call last):
#!   File "multi_line_list.py", line 3, in <module>
#!     1 / 0,
#!     ~~^~~
#! ZeroDivisionError: division by zero
