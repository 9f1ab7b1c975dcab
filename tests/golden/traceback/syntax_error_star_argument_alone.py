def f(*):
    pass
# stderr:
#!   File "syntax_error_star_argument_alone.py", line 1
#!     def f(*):
#!           ^
#! SyntaxError: named arguments must follow bare *
