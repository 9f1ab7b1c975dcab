with x as f():
    pass
# stderr:
#!   File "syntax_error_with_target_call.py", line 1
#!     with x as f():
#!               ^^^
#! SyntaxError: cannot assign to function call
