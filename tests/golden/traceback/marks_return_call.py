def f():
    return int('x')


f()
# stderr:
#! Traceback (most recent call last):
#!   File "marks_return_call.py", line 5, in <module>
#!     f()
#!   File "marks_return_call.py", line 2, in f
#!     return int('x')
#!            ^^^^^^^^
#! ValueError: invalid literal for int() with base 10: 'x'
