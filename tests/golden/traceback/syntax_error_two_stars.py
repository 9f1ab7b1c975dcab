a, *b, *c = 1, 2
# stderr:
#!   File "syntax_error_two_stars.py", line 1
#!     a, *b, *c = 1, 2
#!     ^^^^^^^^^
#! SyntaxError: multiple starred expressions in assignment
