x = {1, []}
# stderr:
#! Traceback (most recent call last):
#!   File "marks_set_display.py", line 1, in <module>
#!     x = {1, []}
#!         ^^^^^^^
#! TypeError: unhashable type: 'list'
