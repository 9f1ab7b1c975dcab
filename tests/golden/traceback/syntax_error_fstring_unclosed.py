x = f'{1'
# stderr:
#!   File "syntax_error_fstring_unclosed.py", line 1
#!     x = f'{1'
#!              ^
#! SyntaxError: f-string: expecting '}'
