raise ExceptionGroup('several', [ValueError('a'), TypeError('b')])
# stderr:
#!   + Exception Group Traceback (most recent call last):
#!   |   File "group.py", line 1, in <module>
#!   |     raise ExceptionGroup('several', [ValueError('a'), TypeError('b')])
#!   | ExceptionGroup: several (2 sub-exceptions)
#!   +-+---------------- 1 ----------------
#!     | ValueError: a
#!     +---------------- 2 ----------------
#!     | TypeError: b
#!     +------------------------------------
