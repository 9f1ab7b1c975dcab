class A:
    return 1
# stderr:
#!   File "syntax_error_return_in_class.py", line 2
#!     return 1
#!     ^^^^^^^^
#! SyntaxError: 'return' outside function
