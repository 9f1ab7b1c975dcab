t = (1,)
t[0] = 2
# stderr:
#! Traceback (most recent call last):
#!   File "marks_assign_item.py", line 2, in <module>
#!     t[0] = 2
#!     ~^^^
#! TypeError: 'tuple' object does not support item assignment
