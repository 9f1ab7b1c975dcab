if True:
        x = 1
    y = 2
# stderr:
#!   File "syntax_error_dedent.py", line 3
#!     y = 2
#!          ^
#! IndentationError: unindent does not match any outer indentation level
