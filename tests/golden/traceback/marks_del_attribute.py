x = [1]
del x.a
# stderr:
#! Traceback (most recent call last):
#!   File "marks_del_attribute.py", line 2, in <module>
#!     del x.a
#!         ^^^
#! AttributeError: 'list' object has no attribute 'a'
