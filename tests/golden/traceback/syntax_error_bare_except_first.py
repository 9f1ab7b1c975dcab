try:
    pass
except:
    pass
except ValueError:
    pass
# stderr:
#!   File "syntax_error_bare_except_first.py", line 3
#!     except:
#!     ^^^^^^^
#! SyntaxError: default 'except:' must be last
