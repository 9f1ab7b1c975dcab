x = f'}'
# stderr:
#!   File "syntax_error_fstring_single_brace.py", line 1
#!     x = f'}'
#!             ^
#! SyntaxError: f-string: single '}' is not allowed
