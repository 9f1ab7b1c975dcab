del f()
# stderr:
#!   File "syntax_error_del_call.py", line 1
#!     del f()
#!         ^^^
#! SyntaxError: cannot delete function call
