x = {'a': }
# stderr:
#!   File "syntax_error_dict_missing_value.py", line 1
#!     x = {'a': }
#!             ^
#! SyntaxError: expression expected after dictionary key and ':'
