print(len(str(int('x'))))
# stderr:
#! Traceback (most recent call last):
#!   File "marks_call_nested.py", line 1, in <module>
#!     print(len(str(int('x'))))
#!                   ^^^^^^^^
#! ValueError: invalid literal for int() with base 10: 'x'
