def f():
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise error


f()
# stderr:
#! Traceback (most recent call last):
#!   File "raise_again_by_name.py", line 8, in <module>
#!     f()
#!   File "raise_again_by_name.py", line 5, in f
#!     raise error
#!   File "raise_again_by_name.py", line 3, in f
#!     1 / 0
#!     ~~^~~
#! ZeroDivisionError: division by zero
