def f(e):
    raise e


e = ValueError('again')
try:
    f(e)
except ValueError:
    pass
f(e)
# stderr:
#! Traceback (most recent call last):
#!   File "exception_raised_twice.py", line 10, in <module>
#!     f(e)
#!   File "exception_raised_twice.py", line 2, in f
#!     raise e
#!   File "exception_raised_twice.py", line 7, in <module>
#!     f(e)
#!   File "exception_raised_twice.py", line 2, in f
#!     raise e
#! ValueError: again
