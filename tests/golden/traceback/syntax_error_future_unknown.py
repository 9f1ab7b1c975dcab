from __future__ import braces_and_more
# stderr:
#!   File "syntax_error_future_unknown.py", line 1
#!     from __future__ import braces_and_more
#!     ^
#! SyntaxError: future feature braces_and_more is not defined
