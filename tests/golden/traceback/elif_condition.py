x = 1
if x == 2:
    pass
elif x['a']:
    pass
# stderr:
#! Traceback (most recent call last):
#!   File "elif_condition.py", line 4, in <module>
#!     elif x['a']:
#!          ~^^^^^
#! TypeError: 'int' object is not subscriptable
