[x for x in y] = 1
# stderr:
#!   File "syntax_error_comprehension_assign.py", line 1
#!     [x for x in y] = 1
#!     ^^^^^^^^^^^^^^
#! SyntaxError: cannot assign to list comprehension here. Maybe you meant '==' instead of '='?
