with 5:
    pass
# stderr:
#! Traceback (most recent call last):
#!   File "marks_with_item.py", line 1, in <module>
#!     with 5:
#! TypeError: 'int' object does not support the context manager protocol
