try:
    1 / 0
except ZeroDivisionError as error:
    raise ExceptionGroup('eg', [ValueError('v')]) from error
# stderr:
#! Traceback (most recent call last):
#!   File "group_with_cause.py", line 2, in <module>
#!     1 / 0
#!     ~~^~~
#! ZeroDivisionError: division by zero
#!
#! The above exception was the direct cause of the following exception:
#!
#!   + Exception Group Traceback (most recent call last):
#!   |   File "group_with_cause.py", line 4, in <module>
#!   |     raise ExceptionGroup('eg', [ValueError('v')]) from error
#!   | ExceptionGroup: eg (1 sub-exception)
#!   +-+---------------- 1 ----------------
#!     | ValueError: v
#!     +------------------------------------
