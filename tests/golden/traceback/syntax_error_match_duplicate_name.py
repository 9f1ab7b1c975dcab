match x:
    case [a, a]:
        pass
# stderr:
#!   File "syntax_error_match_duplicate_name.py", line 2
#!     case [a, a]:
#!              ^
#! SyntaxError: multiple assignments to name 'a' in pattern
