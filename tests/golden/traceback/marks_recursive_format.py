x = f'{1:{None.x}}'
# stderr:
#! Traceback (most recent call last):
#!   File "marks_recursive_format.py", line 1, in <module>
#!     x = f'{1:{None.x}}'
#!               ^^^^^^
#! AttributeError: 'NoneType' object has no attribute 'x'
