x = dict(a=1, b=int('q'))
# stderr:
#! Traceback (most recent call last):
#!   File "marks_call_keywords.py", line 1, in <module>
#!     x = dict(a=1, b=int('q'))
#!                     ^^^^^^^^
#! ValueError: invalid literal for int() with base 10: 'q'
