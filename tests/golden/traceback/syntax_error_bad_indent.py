if True:
x = 1
# stderr:
#!   File "syntax_error_bad_indent.py", line 2
#!     x = 1
#!     ^
#! IndentationError: expected an indented block after 'if' statement on line 1
