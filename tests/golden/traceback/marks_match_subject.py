match None.x:
    case 1:
        pass
# stderr:
#! Traceback (most recent call last):
#!   File "marks_match_subject.py", line 1, in <module>
#!     match None.x:
#!           ^^^^^^
#! AttributeError: 'NoneType' object has no attribute 'x'
