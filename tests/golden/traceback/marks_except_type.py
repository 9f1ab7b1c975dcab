try:
    1 / 0
except 5:
    pass
# stderr:
#! Traceback (most recent call last):
#!   File "marks_except_type.py", line 2, in <module>
#!     1 / 0
#!     ~~^~~
#! ZeroDivisionError: division by zero
#!
#! During handling of the above exception, another exception occurred:
#!
#! Traceback (most recent call last):
#!   File "marks_except_type.py", line 3, in <module>
#!     except 5:
#! TypeError: catching classes that do not inherit from BaseException is not allowed
