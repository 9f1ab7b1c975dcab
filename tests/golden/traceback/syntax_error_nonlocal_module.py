nonlocal x
# stderr:
#!   File "syntax_error_nonlocal_module.py", line 1
#!     nonlocal x
#!     ^^^^^^^^^^
#! SyntaxError: nonlocal declaration not allowed at module level
