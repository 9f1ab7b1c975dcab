while None.x:
    pass
# stderr:
#! Traceback (most recent call last):
#!   File "marks_while.py", line 1, in <module>
#!     while None.x:
#!           ^^^^^^
#! AttributeError: 'NoneType' object has no attribute 'x'
