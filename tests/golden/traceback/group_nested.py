def make(n):
    try:
        raise ValueError(n)
    except ValueError as error:
        return error


raise ExceptionGroup('outer', [make(1), ExceptionGroup('inner', [make(2), KeyError('k')]), TypeError('last')])
# stderr:
#!   + Exception Group Traceback (most recent call last):
#!   |   File "group_nested.py", line 8, in <module>
#!   |     raise ExceptionGroup('outer', [make(1), ExceptionGroup('inner', [make(2), KeyError('k')]), TypeError('last')])
#!   | ExceptionGroup: outer (3 sub-exceptions)
#!   +-+---------------- 1 ----------------
#!     | Traceback (most recent call last):
#!     |   File "group_nested.py", line 3, in make
#!     |     raise ValueError(n)
#!     | ValueError: 1
#!     +---------------- 2 ----------------
#!     | ExceptionGroup: inner (2 sub-exceptions)
#!     +-+---------------- 1 ----------------
#!       | Traceback (most recent call last):
#!       |   File "group_nested.py", line 3, in make
#!       |     raise ValueError(n)
#!       | ValueError: 2
#!       +---------------- 2 ----------------
#!       | KeyError: 'k'
#!       +------------------------------------
#!     +---------------- 3 ----------------
#!     | TypeError: last
#!     +------------------------------------
