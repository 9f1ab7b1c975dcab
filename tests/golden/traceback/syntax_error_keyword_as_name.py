class = 5
# stderr:
#!   File "syntax_error_keyword_as_name.py", line 1
#!     class = 5
#!           ^
#! SyntaxError: invalid syntax
