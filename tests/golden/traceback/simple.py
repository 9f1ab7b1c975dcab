def f():
    return g()


def g():
    return 1 / 0


f()
# stderr:
#! Traceback (most recent call last):
#!   File "simple.py", line 9, in <module>
#!     f()
#!   File "simple.py", line 2, in f
#!     return g()
#!            ^^^
#!   File "simple.py", line 6, in g
#!     return 1 / 0
#!            ~~^~~
#! ZeroDivisionError: division by zero
