return 5
# stderr:
#!   File "syntax_error_return_outside.py", line 1
#!     return 5
#!     ^^^^^^^^
#! SyntaxError: 'return' outside function
