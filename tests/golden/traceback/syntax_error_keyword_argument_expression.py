f(1=2)
# stderr:
#!   File "syntax_error_keyword_argument_expression.py", line 1
#!     f(1=2)
#!       ^^
#! SyntaxError: expression cannot contain assignment, perhaps you meant "=="?
