def f():
    global x
    nonlocal x
# stderr:
#!   File "syntax_error_nonlocal_and_global.py", line 2
#!     global x
#!     ^^^^^^^^
#! SyntaxError: name 'x' is nonlocal and global
