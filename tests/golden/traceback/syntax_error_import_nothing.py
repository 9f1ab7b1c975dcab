import
# stderr:
#!   File "syntax_error_import_nothing.py", line 1
#!     import
#!           ^
#! SyntaxError: invalid syntax
