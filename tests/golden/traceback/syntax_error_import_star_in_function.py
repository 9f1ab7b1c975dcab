def f():
    from math import *
# stderr:
#!   File "syntax_error_import_star_in_function.py", line 2
#!     from math import *
#!                      ^
#! SyntaxError: import * only allowed at module level
