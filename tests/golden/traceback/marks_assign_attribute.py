x = 5
x.y = 1
# stderr:
#! Traceback (most recent call last):
#!   File "marks_assign_attribute.py", line 2, in <module>
#!     x.y = 1
#!     ^^^
#! AttributeError: 'int' object has no attribute 'y'
