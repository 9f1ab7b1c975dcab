f(x for x in y, 1)
# stderr:
#!   File "syntax_error_generator_argument.py", line 1
#!     f(x for x in y, 1)
#!       ^^^^^^^^^^^^
#! SyntaxError: Generator expression must be parenthesized
