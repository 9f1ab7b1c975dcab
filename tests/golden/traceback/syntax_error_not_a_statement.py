for in range(3):
    pass
# stderr:
#!   File "syntax_error_not_a_statement.py", line 1
#!     for in range(3):
#!         ^^
#! SyntaxError: invalid syntax
