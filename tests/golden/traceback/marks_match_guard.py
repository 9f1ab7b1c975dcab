match 1:
    case x if x.y:
        pass
# stderr:
#! Traceback (most recent call last):
#!   File "marks_match_guard.py", line 2, in <module>
#!     case x if x.y:
#!               ^^^
#! AttributeError: 'int' object has no attribute 'y'
