x = 1abc
# stderr:
#!   File "syntax_error_invalid_decimal.py", line 1
#!     x = 1abc
#!         ^
#! SyntaxError: invalid decimal literal
