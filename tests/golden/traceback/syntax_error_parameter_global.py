def f(x):
    global x
# stderr:
#!   File "syntax_error_parameter_global.py", line 2
#!     global x
#!     ^^^^^^^^
#! SyntaxError: name 'x' is parameter and global
