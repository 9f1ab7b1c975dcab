f(a=1, 2)
# stderr:
#!   File "syntax_error_positional_after_keyword.py", line 1
#!     f(a=1, 2)
#!             ^
#! SyntaxError: positional argument follows keyword argument
