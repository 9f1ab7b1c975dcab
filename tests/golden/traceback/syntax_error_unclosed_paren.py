print((1, 2)
x = 3
# stderr:
#!   File "syntax_error_unclosed_paren.py", line 1
#!     print((1, 2)
#!          ^
#! SyntaxError: '(' was never closed
