None = 1
# stderr:
#!   File "syntax_error_assign_to_none.py", line 1
#!     None = 1
#!     ^^^^
#! SyntaxError: cannot assign to None
