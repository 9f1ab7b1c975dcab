x = [1, *5]
# stderr:
#! Traceback (most recent call last):
#!   File "marks_starred_list.py", line 1, in <module>
#!     x = [1, *5]
#!         ^^^^^^^
#! TypeError: Value after * must be an iterable, not int
