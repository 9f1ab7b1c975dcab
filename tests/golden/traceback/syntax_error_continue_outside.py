if True:
    continue
# stderr:
#!   File "syntax_error_continue_outside.py", line 2
#!     continue
#!     ^^^^^^^^
#! SyntaxError: 'continue' not properly in loop
