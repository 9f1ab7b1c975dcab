{1 / k for k in (1, 0)}
# stderr:
#! Traceback (most recent call last):
#!   File "comprehension_set.py", line 1, in <module>
#!     {1 / k for k in (1, 0)}
#!   File "comprehension_set.py", line 1, in <setcomp>
#!     {1 / k for k in (1, 0)}
#!      ~~^~~
#! ZeroDivisionError: division by zero
