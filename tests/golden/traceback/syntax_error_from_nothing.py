from math import
# stderr:
#!   File "syntax_error_from_nothing.py", line 1
#!     from math import
#!                     ^
#! SyntaxError: invalid syntax
