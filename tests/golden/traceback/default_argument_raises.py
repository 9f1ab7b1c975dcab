def f(a, b=1 / 0):
    pass
# stderr:
#! Traceback (most recent call last):
#!   File "default_argument_raises.py", line 1, in <module>
#!     def f(a, b=1 / 0):
#!                ~~^~~
#! ZeroDivisionError: division by zero
