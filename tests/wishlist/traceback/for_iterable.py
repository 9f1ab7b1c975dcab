for x in 5:
    pass
# stderr:
#! Traceback (most recent call last):
#!   File "for_iterable.py", line 1, in <module>
#!     for x in 5:
#! TypeError: 'int' object is not iterable
