x = [1, 2
y = 3
# stderr:
#!   File "syntax_error_unclosed_bracket.py", line 1
#!     x = [1, 2
#!         ^
#! SyntaxError: '[' was never closed
