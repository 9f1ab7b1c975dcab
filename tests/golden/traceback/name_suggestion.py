def f():
    counter = 1
    return countr


f()
# stderr:
#! Traceback (most recent call last):
#!   File "name_suggestion.py", line 6, in <module>
#!     f()
#!   File "name_suggestion.py", line 3, in f
#!     return countr
#!            ^^^^^^
#! NameError: name 'countr' is not defined. Did you mean: 'counter'?
