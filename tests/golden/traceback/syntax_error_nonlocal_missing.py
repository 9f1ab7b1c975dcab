def f():
    nonlocal missing
# stderr:
#!   File "syntax_error_nonlocal_missing.py", line 2
#!     nonlocal missing
#!     ^^^^^^^^^^^^^^^^
#! SyntaxError: no binding for nonlocal 'missing' found
