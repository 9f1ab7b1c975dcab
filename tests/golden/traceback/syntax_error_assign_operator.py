a + b = c
# stderr:
#!   File "syntax_error_assign_operator.py", line 1
#!     a + b = c
#!     ^^^^^
#! SyntaxError: cannot assign to expression here. Maybe you meant '==' instead of '='?
