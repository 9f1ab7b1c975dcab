for x range(3):
    pass
# stderr:
#!   File "syntax_error_missing_in.py", line 1
#!     for x range(3):
#!           ^^^^^
#! SyntaxError: invalid syntax
