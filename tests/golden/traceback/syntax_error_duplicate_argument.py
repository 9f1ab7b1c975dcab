def f(a, a):
    pass
# stderr:
#!   File "syntax_error_duplicate_argument.py", line 1
#!     def f(a, a):
#!              ^
#! SyntaxError: duplicate argument 'a' in function definition
