pritn('x')
# stderr:
#! Traceback (most recent call last):
#!   File "builtin_suggestion.py", line 1, in <module>
#!     pritn('x')
#!     ^^^^^
#! NameError: name 'pritn' is not defined. Did you mean: 'print'?
