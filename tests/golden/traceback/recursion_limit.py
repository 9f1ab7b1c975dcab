def forever(n):
    return forever(n + 1)


forever(0)
# stderr:
#! Traceback (most recent call last):
#!   File "recursion_limit.py", line 5, in <module>
#!     forever(0)
#!   File "recursion_limit.py", line 2, in forever
#!     return forever(n + 1)
#!            ^^^^^^^^^^^^^^
#!   File "recursion_limit.py", line 2, in forever
#!     return forever(n + 1)
#!            ^^^^^^^^^^^^^^
#!   File "recursion_limit.py", line 2, in forever
#!     return forever(n + 1)
#!            ^^^^^^^^^^^^^^
#!   [Previous line repeated 996 more times]
#! RecursionError: maximum recursion depth exceeded
