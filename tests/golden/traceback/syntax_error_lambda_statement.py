f = lambda: return 1
# stderr:
#!   File "syntax_error_lambda_statement.py", line 1
#!     f = lambda: return 1
#!                 ^^^^^^
#! SyntaxError: invalid syntax
