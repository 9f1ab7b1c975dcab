raise ExceptionGroup('many', [ValueError(i) for i in range(20)])
# stderr:
#!   + Exception Group Traceback (most recent call last):
#!   |   File "group_many.py", line 1, in <module>
#!   |     raise ExceptionGroup('many', [ValueError(i) for i in range(20)])
#!   | ExceptionGroup: many (20 sub-exceptions)
#!   +-+---------------- 1 ----------------
#!     | ValueError: 0
#!     +---------------- 2 ----------------
#!     | ValueError: 1
#!     +---------------- 3 ----------------
#!     | ValueError: 2
#!     +---------------- 4 ----------------
#!     | ValueError: 3
#!     +---------------- 5 ----------------
#!     | ValueError: 4
#!     +---------------- 6 ----------------
#!     | ValueError: 5
#!     +---------------- 7 ----------------
#!     | ValueError: 6
#!     +---------------- 8 ----------------
#!     | ValueError: 7
#!     +---------------- 9 ----------------
#!     | ValueError: 8
#!     +---------------- 10 ----------------
#!     | ValueError: 9
#!     +---------------- 11 ----------------
#!     | ValueError: 10
#!     +---------------- 12 ----------------
#!     | ValueError: 11
#!     +---------------- 13 ----------------
#!     | ValueError: 12
#!     +---------------- 14 ----------------
#!     | ValueError: 13
#!     +---------------- 15 ----------------
#!     | ValueError: 14
#!     +---------------- ... ----------------
#!     | and 5 more exceptions
#!     +------------------------------------
