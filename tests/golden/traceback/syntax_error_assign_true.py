True = 1
# stderr:
#!   File "syntax_error_assign_true.py", line 1
#!     True = 1
#!     ^^^^
#! SyntaxError: cannot assign to True
