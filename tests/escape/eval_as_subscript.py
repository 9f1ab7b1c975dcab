# Calls without parentheses: `__getitem__` (hsctf, 2021)
class X:
    __class_getitem__ = eval                 # reject: builtin
X["1"]
