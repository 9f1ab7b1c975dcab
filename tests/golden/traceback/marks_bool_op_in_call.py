print(1 or 2, None.x or 3)
# stderr:
#! Traceback (most recent call last):
#!   File "marks_bool_op_in_call.py", line 1, in <module>
#!     print(1 or 2, None.x or 3)
#!                   ^^^^^^
#! AttributeError: 'NoneType' object has no attribute 'x'
