await x
# stderr:
#!   File "syntax_error_await_outside.py", line 1
#!     await x
#!     ^^^^^^^
#! SyntaxError: 'await' outside function
