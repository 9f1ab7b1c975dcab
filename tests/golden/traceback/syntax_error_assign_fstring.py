f'{x}' = 1
# stderr:
#!   File "syntax_error_assign_fstring.py", line 1
#!     f'{x}' = 1
#!     ^^^^^^
#! SyntaxError: cannot assign to f-string expression here. Maybe you meant '==' instead of '='?
