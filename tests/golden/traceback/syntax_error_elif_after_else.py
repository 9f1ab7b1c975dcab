if 1:
    pass
else:
    pass
elif 2:
    pass
# stderr:
#!   File "syntax_error_elif_after_else.py", line 5
#!     elif 2:
#!     ^^^^
#! SyntaxError: invalid syntax
