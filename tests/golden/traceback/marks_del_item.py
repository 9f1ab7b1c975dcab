x = [1]
del x[5]
# stderr:
#! Traceback (most recent call last):
#!   File "marks_del_item.py", line 2, in <module>
#!     del x[5]
#!         ~^^^
#! IndexError: list assignment index out of range
