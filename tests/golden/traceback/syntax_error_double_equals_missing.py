while x = 5:
    pass
# stderr:
#!   File "syntax_error_double_equals_missing.py", line 1
#!     while x = 5:
#!           ^^^^^
#! SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
