a if b else c = 1
# stderr:
#!   File "syntax_error_assign_conditional.py", line 1
#!     a if b else c = 1
#!     ^^^^^^^^^^^^^
#! SyntaxError: cannot assign to conditional expression
