x = 1 $ 2
# stderr:
#!   File "syntax_error_invalid_token.py", line 1
#!     x = 1 $ 2
#!           ^
#! SyntaxError: invalid syntax
