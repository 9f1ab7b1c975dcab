else:
    pass
# stderr:
#!   File "syntax_error_else_alone.py", line 1
#!     else:
#!     ^^^^
#! SyntaxError: invalid syntax
