# full-stderr
class Account:
    def __init__(self):
        self.balance = 0


Account().balanse
# stderr:
#! Traceback (most recent call last):
#!   File "attribute_suggestion.py", line 7, in <module>
#!     Account().balanse
#! AttributeError: 'Account' object has no attribute 'balanse'. Did you mean: 'balance'?
