def f()
    pass
# stderr:
#!   File "syntax_error_missing_colon_def.py", line 1
#!     def f()
#!            ^
#! SyntaxError: expected ':'
