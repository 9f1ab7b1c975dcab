x = (1, 2]
# stderr:
#!   File "syntax_error_unmatched.py", line 1
#!     x = (1, 2]
#!              ^
#! SyntaxError: closing parenthesis ']' does not match opening parenthesis '('
