def down(n):
    if n == 0:
        1 / 0
    down(n - 1)


down(3)
# stderr:
#! Traceback (most recent call last):
#!   File "recursion_folds_just_under.py", line 7, in <module>
#!     down(3)
#!   File "recursion_folds_just_under.py", line 4, in down
#!     down(n - 1)
#!   File "recursion_folds_just_under.py", line 4, in down
#!     down(n - 1)
#!   File "recursion_folds_just_under.py", line 4, in down
#!     down(n - 1)
#!   File "recursion_folds_just_under.py", line 3, in down
#!     1 / 0
#!     ~~^~~
#! ZeroDivisionError: division by zero
