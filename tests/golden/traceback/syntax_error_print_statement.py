print 'hello'
# stderr:
#!   File "syntax_error_print_statement.py", line 1
#!     print 'hello'
#!     ^^^^^^^^^^^^^
#! SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?
