*a = [1]
# stderr:
#!   File "syntax_error_star_assignment.py", line 1
#!     *a = [1]
#!     ^^
#! SyntaxError: starred assignment target must be in a list or tuple
