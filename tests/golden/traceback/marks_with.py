with None.x as y:
    pass
# stderr:
#! Traceback (most recent call last):
#!   File "marks_with.py", line 1, in <module>
#!     with None.x as y:
#!          ^^^^^^
#! AttributeError: 'NoneType' object has no attribute 'x'
