def ping(n):
    return pong(n - 1)


def pong(n):
    if n < 0:
        raise ValueError('end')
    return ping(n)


ping(8)
# stderr:
#! Traceback (most recent call last):
#!   File "recursion_folds_two_functions.py", line 11, in <module>
#!     ping(8)
#!   File "recursion_folds_two_functions.py", line 2, in ping
#!     return pong(n - 1)
#!            ^^^^^^^^^^^
#!   File "recursion_folds_two_functions.py", line 8, in pong
#!     return ping(n)
#!            ^^^^^^^
#!   File "recursion_folds_two_functions.py", line 2, in ping
#!     return pong(n - 1)
#!            ^^^^^^^^^^^
#!   File "recursion_folds_two_functions.py", line 8, in pong
#!     return ping(n)
#!            ^^^^^^^
#!   File "recursion_folds_two_functions.py", line 2, in ping
#!     return pong(n - 1)
#!            ^^^^^^^^^^^
#!   File "recursion_folds_two_functions.py", line 8, in pong
#!     return ping(n)
#!            ^^^^^^^
#!   File "recursion_folds_two_functions.py", line 2, in ping
#!     return pong(n - 1)
#!            ^^^^^^^^^^^
#!   File "recursion_folds_two_functions.py", line 8, in pong
#!     return ping(n)
#!            ^^^^^^^
#!   File "recursion_folds_two_functions.py", line 2, in ping
#!     return pong(n - 1)
#!            ^^^^^^^^^^^
#!   File "recursion_folds_two_functions.py", line 8, in pong
#!     return ping(n)
#!            ^^^^^^^
#!   File "recursion_folds_two_functions.py", line 2, in ping
#!     return pong(n - 1)
#!            ^^^^^^^^^^^
#!   File "recursion_folds_two_functions.py", line 8, in pong
#!     return ping(n)
#!            ^^^^^^^
#!   File "recursion_folds_two_functions.py", line 2, in ping
#!     return pong(n - 1)
#!            ^^^^^^^^^^^
#!   File "recursion_folds_two_functions.py", line 8, in pong
#!     return ping(n)
#!            ^^^^^^^
#!   File "recursion_folds_two_functions.py", line 2, in ping
#!     return pong(n - 1)
#!            ^^^^^^^^^^^
#!   File "recursion_folds_two_functions.py", line 8, in pong
#!     return ping(n)
#!            ^^^^^^^
#!   File "recursion_folds_two_functions.py", line 2, in ping
#!     return pong(n - 1)
#!            ^^^^^^^^^^^
#!   File "recursion_folds_two_functions.py", line 7, in pong
#!     raise ValueError('end')
#! ValueError: end
