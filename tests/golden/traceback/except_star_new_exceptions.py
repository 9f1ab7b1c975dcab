# full-stderr
try: raise ExceptionGroup("g", [ValueError(1), OSError("o")])
except* ValueError: raise RuntimeError("new")
# stderr:
#!   | ExceptionGroup:  (2 sub-exceptions)
#!   +-+---------------- 1 ----------------
#!     | Exception Group Traceback (most recent call last):
#!     |   File "except_star_new_exceptions.py", line 2, in <module>
#!     |     try: raise ExceptionGroup("g", [ValueError(1), OSError("o")])
#!     |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!     | ExceptionGroup: g (1 sub-exception)
#!     +-+---------------- 1 ----------------
#!       | ValueError: 1
#!       +------------------------------------
#!     | 
#!     | During handling of the above exception, another exception occurred:
#!     | 
#!     | Traceback (most recent call last):
#!     |   File "except_star_new_exceptions.py", line 3, in <module>
#!     |     except* ValueError: raise RuntimeError("new")
#!     |                         ^^^^^^^^^^^^^^^^^^^^^^^^^
#!     | RuntimeError: new
#!     +---------------- 2 ----------------
#!     | Exception Group Traceback (most recent call last):
#!     |   File "except_star_new_exceptions.py", line 2, in <module>
#!     |     try: raise ExceptionGroup("g", [ValueError(1), OSError("o")])
#!     |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!     | ExceptionGroup: g (1 sub-exception)
#!     +-+---------------- 1 ----------------
#!       | OSError: o
#!       +------------------------------------
