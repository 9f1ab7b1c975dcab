... = 1
# stderr:
#!   File "syntax_error_assign_ellipsis.py", line 1
#!     ... = 1
#!     ^^^
#! SyntaxError: cannot assign to ellipsis here. Maybe you meant '==' instead of '='?
