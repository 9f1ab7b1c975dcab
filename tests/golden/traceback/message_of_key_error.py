{'a': 1}['b']
# stderr:
#! Traceback (most recent call last):
#!   File "message_of_key_error.py", line 1, in <module>
#!     {'a': 1}['b']
#!     ~~~~~~~~^^^^^
#! KeyError: 'b'
