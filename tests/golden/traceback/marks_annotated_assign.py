x: None.y = 1
# stderr:
#! Traceback (most recent call last):
#!   File "marks_annotated_assign.py", line 1, in <module>
#!     x: None.y = 1
#!        ^^^^^^
#! AttributeError: 'NoneType' object has no attribute 'y'
