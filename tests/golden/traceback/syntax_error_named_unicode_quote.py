x = “text”
# stderr:
#!   File "syntax_error_named_unicode_quote.py", line 1
#!     x = “text”
#!         ^
#! SyntaxError: invalid character '“' (U+201C)
