x = 1 2
# stderr:
#!   File "syntax_error_missing_operator.py", line 1
#!     x = 1 2
#!           ^
#! SyntaxError: invalid syntax
