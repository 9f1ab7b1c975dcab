s = 5
t = s[1:2]
# stderr:
#! Traceback (most recent call last):
#!   File "marks_subscript_slice.py", line 2, in <module>
#!     t = s[1:2]
#!         ~^^^^^
#! TypeError: 'int' object is not subscriptable
