if True
    x = 1
# stderr:
#!   File "syntax_error_missing_colon.py", line 1
#!     if True
#!            ^
#! SyntaxError: expected ':'
