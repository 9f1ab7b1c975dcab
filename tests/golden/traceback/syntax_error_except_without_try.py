except ValueError:
    pass
# stderr:
#!   File "syntax_error_except_without_try.py", line 1
#!     except ValueError:
#!     ^^^^^^
#! SyntaxError: invalid syntax
