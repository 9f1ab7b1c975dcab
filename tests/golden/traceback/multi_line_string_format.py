print('%s %s' %
      (1,))
# stderr:
#! Traceback (most recent call last):
#!   File "multi_line_string_format.py", line 1, in <module>
#!     print('%s %s' %
#!           ^^^^^^^^^
#! TypeError: not enough arguments for format string
