def f(**k, a):
    pass
# stderr:
#!   File "syntax_error_kwargs_not_last.py", line 1
#!     def f(**k, a):
#!                ^
#! SyntaxError: arguments cannot follow var-keyword argument
