match x:
    case y:
        pass
    case 1:
        pass
# stderr:
#!   File "syntax_error_match_irrefutable.py", line 2
#!     case y:
#!          ^
#! SyntaxError: name capture 'y' makes remaining patterns unreachable
