break
# stderr:
#!   File "syntax_error_break_outside.py", line 1
#!     break
#!     ^^^^^
#! SyntaxError: 'break' outside loop
