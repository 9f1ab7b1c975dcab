x = 1)
# stderr:
#!   File "syntax_error_unexpected_paren.py", line 1
#!     x = 1)
#!          ^
#! SyntaxError: unmatched ')'
