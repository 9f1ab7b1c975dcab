a < b = c
# stderr:
#!   File "syntax_error_assign_comparison.py", line 1
#!     a < b = c
#!     ^^^^^
#! SyntaxError: cannot assign to comparison
