for 1 in x:
    pass
# stderr:
#!   File "syntax_error_for_target_literal.py", line 1
#!     for 1 in x:
#!         ^
#! SyntaxError: cannot assign to literal
