def f(a=None.x):
    pass
# stderr:
#! Traceback (most recent call last):
#!   File "marks_default.py", line 1, in <module>
#!     def f(a=None.x):
#!             ^^^^^^
#! AttributeError: 'NoneType' object has no attribute 'x'
