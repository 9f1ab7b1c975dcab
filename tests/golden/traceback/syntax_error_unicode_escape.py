x = '\N{no such name}'
# stderr:
#!   File "syntax_error_unicode_escape.py", line 1
#!     x = '\N{no such name}'
#!                           ^
#! SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-15: unknown Unicode character name
