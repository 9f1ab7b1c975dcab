x = None
if x.y and \
        x.z:
    pass
# stderr:
#! Traceback (most recent call last):
#!   File "if_condition.py", line 2, in <module>
#!     if x.y and \
#!        ^^^
#! AttributeError: 'NoneType' object has no attribute 'y'
