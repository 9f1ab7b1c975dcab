x = 1, None.y
# stderr:
#! Traceback (most recent call last):
#!   File "marks_tuple_display.py", line 1, in <module>
#!     x = 1, None.y
#!            ^^^^^^
#! AttributeError: 'NoneType' object has no attribute 'y'
