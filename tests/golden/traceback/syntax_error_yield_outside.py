yield 5
# stderr:
#!   File "syntax_error_yield_outside.py", line 1
#!     yield 5
#!     ^^^^^^^
#! SyntaxError: 'yield' outside function
