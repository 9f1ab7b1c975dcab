x = b'é'
# stderr:
#!   File "syntax_error_bytes_non_ascii.py", line 1
#!     x = b'é'
#!         ^^^^^
#! SyntaxError: bytes can only contain ASCII literal characters
