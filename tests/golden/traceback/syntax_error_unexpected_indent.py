x = 1
    y = 2
# stderr:
#!   File "syntax_error_unexpected_indent.py", line 2
#!     y = 2
#! IndentationError: unexpected indent
