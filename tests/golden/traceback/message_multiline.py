raise ValueError('first line\nsecond line\n  third')
# stderr:
#! Traceback (most recent call last):
#!   File "message_multiline.py", line 1, in <module>
#!     raise ValueError('first line\nsecond line\n  third')
#! ValueError: first line
#! second line
#!   third
