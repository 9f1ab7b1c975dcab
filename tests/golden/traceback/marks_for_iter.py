for a in None.items:
    pass
# stderr:
#! Traceback (most recent call last):
#!   File "marks_for_iter.py", line 1, in <module>
#!     for a in None.items:
#!              ^^^^^^^^^^
#! AttributeError: 'NoneType' object has no attribute 'items'
