x = f'{}'
# stderr:
#!   File "syntax_error_fstring_empty.py", line 1
#!     x = f'{}'
#!              ^
#! SyntaxError: f-string: empty expression not allowed
