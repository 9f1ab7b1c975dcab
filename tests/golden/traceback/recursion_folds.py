def down(n):
    if n == 0:
        raise ValueError('bottom')
    return down(n - 1)


down(10)
# stderr:
#! Traceback (most recent call last):
#!   File "recursion_folds.py", line 7, in <module>
#!     down(10)
#!   File "recursion_folds.py", line 4, in down
#!     return down(n - 1)
#!            ^^^^^^^^^^^
#!   File "recursion_folds.py", line 4, in down
#!     return down(n - 1)
#!            ^^^^^^^^^^^
#!   File "recursion_folds.py", line 4, in down
#!     return down(n - 1)
#!            ^^^^^^^^^^^
#!   [Previous line repeated 7 more times]
#!   File "recursion_folds.py", line 3, in down
#!     raise ValueError('bottom')
#! ValueError: bottom
