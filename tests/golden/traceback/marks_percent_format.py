x = '%d items' % 'many'
# stderr:
#! Traceback (most recent call last):
#!   File "marks_percent_format.py", line 1, in <module>
#!     x = '%d items' % 'many'
#!         ~~~~~~~~~~~^~~~~~~~
#! TypeError: %d format: a real number is required, not str
