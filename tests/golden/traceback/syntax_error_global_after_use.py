def f():
    x = 1
    global x
# stderr:
#!   File "syntax_error_global_after_use.py", line 3
#!     global x
#!     ^^^^^^^^
#! SyntaxError: name 'x' is assigned to before global declaration
