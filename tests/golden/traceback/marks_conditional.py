x = 1 if None.y else 2
# stderr:
#! Traceback (most recent call last):
#!   File "marks_conditional.py", line 1, in <module>
#!     x = 1 if None.y else 2
#!              ^^^^^^
#! AttributeError: 'NoneType' object has no attribute 'y'
