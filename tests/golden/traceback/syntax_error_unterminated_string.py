x = 'abc
# stderr:
#!   File "syntax_error_unterminated_string.py", line 1
#!     x = 'abc
#!         ^
#! SyntaxError: unterminated string literal (detected at line 1)
