def f(a):
    return a.b.c


f(1)
# stderr:
#! Traceback (most recent call last):
#!   File "return_value.py", line 5, in <module>
#!     f(1)
#!   File "return_value.py", line 2, in f
#!     return a.b.c
#!            ^^^
#! AttributeError: 'int' object has no attribute 'b'
