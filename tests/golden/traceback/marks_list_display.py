x = [1, None.y, 3]
# stderr:
#! Traceback (most recent call last):
#!   File "marks_list_display.py", line 1, in <module>
#!     x = [1, None.y, 3]
#!             ^^^^^^
#! AttributeError: 'NoneType' object has no attribute 'y'
