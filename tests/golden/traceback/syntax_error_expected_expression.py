x = 
# stderr:
#!   File "syntax_error_expected_expression.py", line 1
#!     x = 
#!         ^
#! SyntaxError: invalid syntax
