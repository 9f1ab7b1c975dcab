{k: 1 / k for k in (1, 0)}
# stderr:
#! Traceback (most recent call last):
#!   File "comprehension_dict.py", line 1, in <module>
#!     {k: 1 / k for k in (1, 0)}
#!   File "comprehension_dict.py", line 1, in <dictcomp>
#!     {k: 1 / k for k in (1, 0)}
#!         ~~^~~
#! ZeroDivisionError: division by zero
