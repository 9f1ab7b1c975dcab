class Bad(Exception):
    def __str__(self):
        raise ValueError('no text')


raise Bad
# stderr:
#! Traceback (most recent call last):
#!   File "message_str_fails.py", line 6, in <module>
#!     raise Bad
#! Bad: <exception str() failed>
