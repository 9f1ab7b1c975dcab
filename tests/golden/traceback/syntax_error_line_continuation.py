x = 1 + \ 
    2
# stderr:
#!   File "syntax_error_line_continuation.py", line 1
#!     x = 1 + \ 
#!              ^
#! SyntaxError: unexpected character after line continuation character
