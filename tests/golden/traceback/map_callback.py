def f(x):
    return 10 // x


list(map(f, [1, 0]))
# stderr:
#! Traceback (most recent call last):
#!   File "map_callback.py", line 5, in <module>
#!     list(map(f, [1, 0]))
#!   File "map_callback.py", line 2, in f
#!     return 10 // x
#!            ~~~^^~~
#! ZeroDivisionError: integer division or modulo by zero
