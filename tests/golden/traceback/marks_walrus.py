if (n := None.x):
    pass
# stderr:
#! Traceback (most recent call last):
#!   File "marks_walrus.py", line 1, in <module>
#!     if (n := None.x):
#!              ^^^^^^
#! AttributeError: 'NoneType' object has no attribute 'x'
