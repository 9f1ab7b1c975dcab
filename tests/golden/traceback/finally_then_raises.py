def f():
    try:
        1 / 0
    finally:
        {}['cleanup']


f()
# stderr:
#! Traceback (most recent call last):
#!   File "finally_then_raises.py", line 3, in f
#!     1 / 0
#!     ~~^~~
#! ZeroDivisionError: division by zero
#!
#! During handling of the above exception, another exception occurred:
#!
#! Traceback (most recent call last):
#!   File "finally_then_raises.py", line 8, in <module>
#!     f()
#!   File "finally_then_raises.py", line 5, in f
#!     {}['cleanup']
#!     ~~^^^^^^^^^^^
#! KeyError: 'cleanup'
