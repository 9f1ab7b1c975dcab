del 5
# stderr:
#!   File "syntax_error_del_literal.py", line 1
#!     del 5
#!         ^
#! SyntaxError: cannot delete literal
