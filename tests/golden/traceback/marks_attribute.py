a = None
b = a.b.c
# stderr:
#! Traceback (most recent call last):
#!   File "marks_attribute.py", line 2, in <module>
#!     b = a.b.c
#!         ^^^
#! AttributeError: 'NoneType' object has no attribute 'b'
