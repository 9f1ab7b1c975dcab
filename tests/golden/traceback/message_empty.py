raise ValueError
# stderr:
#! Traceback (most recent call last):
#!   File "message_empty.py", line 1, in <module>
#!     raise ValueError
#! ValueError
