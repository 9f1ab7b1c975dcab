x = {'a': 1, []: 2}
# stderr:
#! Traceback (most recent call last):
#!   File "marks_dict_unhashable.py", line 1, in <module>
#!     x = {'a': 1, []: 2}
#!         ^^^^^^^^^^^^^^^
#! TypeError: unhashable type: 'list'
