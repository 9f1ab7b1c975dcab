def g():
    x = yield 1 / 0


next(g())
# stderr:
#! Traceback (most recent call last):
#!   File "marks_yield_value.py", line 5, in <module>
#!     next(g())
#!   File "marks_yield_value.py", line 2, in g
#!     x = yield 1 / 0
#!               ~~^~~
#! ZeroDivisionError: division by zero
