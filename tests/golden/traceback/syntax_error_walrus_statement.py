x := 5
# stderr:
#!   File "syntax_error_walrus_statement.py", line 1
#!     x := 5
#!       ^^
#! SyntaxError: invalid syntax
