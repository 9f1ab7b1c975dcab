if x = 1:
    pass
# stderr:
#!   File "syntax_error_assign_in_condition.py", line 1
#!     if x = 1:
#!        ^^^^^
#! SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
