x = 1 and None.y or 2
# stderr:
#! Traceback (most recent call last):
#!   File "marks_boolean.py", line 1, in <module>
#!     x = 1 and None.y or 2
#!               ^^^^^^
#! AttributeError: 'NoneType' object has no attribute 'y'
