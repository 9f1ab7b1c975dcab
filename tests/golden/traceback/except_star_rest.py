try:
    raise ExceptionGroup('g', [ValueError(1), TypeError(2), OSError(3)])
except* TypeError:
    pass
# stderr:
#!   + Exception Group Traceback (most recent call last):
#!   |   File "except_star_rest.py", line 2, in <module>
#!   |     raise ExceptionGroup('g', [ValueError(1), TypeError(2), OSError(3)])
#!   | ExceptionGroup: g (2 sub-exceptions)
#!   +-+---------------- 1 ----------------
#!     | ValueError: 1
#!     +---------------- 2 ----------------
#!     | OSError: 3
#!     +------------------------------------
