raise ValueError(None.x)
# stderr:
#! Traceback (most recent call last):
#!   File "marks_raise_expression.py", line 1, in <module>
#!     raise ValueError(None.x)
#!                      ^^^^^^
#! AttributeError: 'NoneType' object has no attribute 'x'
