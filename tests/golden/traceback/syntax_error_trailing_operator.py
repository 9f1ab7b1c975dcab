x = 1 +
# stderr:
#!   File "syntax_error_trailing_operator.py", line 1
#!     x = 1 +
#!            ^
#! SyntaxError: invalid syntax
