x = 012
# stderr:
#!   File "syntax_error_leading_zeros.py", line 1
#!     x = 012
#!         ^
#! SyntaxError: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
