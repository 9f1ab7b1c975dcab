def f(a=1, b):
    pass
# stderr:
#!   File "syntax_error_default_order.py", line 1
#!     def f(a=1, b):
#!                ^
#! SyntaxError: non-default argument follows default argument
