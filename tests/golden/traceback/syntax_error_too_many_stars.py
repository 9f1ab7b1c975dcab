print(***a)
# stderr:
#!   File "syntax_error_too_many_stars.py", line 1
#!     print(***a)
#!             ^
#! SyntaxError: invalid syntax
