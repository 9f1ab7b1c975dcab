class:
    pass
# stderr:
#!   File "syntax_error_class_no_name.py", line 1
#!     class:
#!          ^
#! SyntaxError: invalid syntax
