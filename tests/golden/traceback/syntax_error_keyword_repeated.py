f(a=1, a=2)
# stderr:
#!   File "syntax_error_keyword_repeated.py", line 1
#!     f(a=1, a=2)
#!            ^^^
#! SyntaxError: keyword argument repeated: a
