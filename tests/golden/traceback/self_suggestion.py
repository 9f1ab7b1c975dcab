class A:
    def __init__(self):
        self.value = 1

    def f(self):
        return value


A().f()
# stderr:
#! Traceback (most recent call last):
#!   File "self_suggestion.py", line 9, in <module>
#!     A().f()
#!   File "self_suggestion.py", line 6, in f
#!     return value
#!            ^^^^^
#! NameError: name 'value' is not defined. Did you mean: 'False'?
