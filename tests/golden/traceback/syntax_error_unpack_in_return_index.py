x = a[*b] if False else 1
y = (*a)
# stderr:
#!   File "syntax_error_unpack_in_return_index.py", line 2
#!     y = (*a)
#!          ^^
#! SyntaxError: cannot use starred expression here
