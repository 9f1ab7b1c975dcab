try:
    pass
x = 1
# stderr:
#!   File "syntax_error_try_alone.py", line 3
#!     x = 1
#!     ^
#! SyntaxError: expected 'except' or 'finally' block
