class R:
    def __repr__(self):
        return self.nope


def show(x):
    print([x])


show(R())
# stderr:
#! Traceback (most recent call last):
#!   File "special_methods.py", line 10, in <module>
#!     show(R())
#!   File "special_methods.py", line 7, in show
#!     print([x])
#!   File "special_methods.py", line 3, in __repr__
#!     return self.nope
#!            ^^^^^^^^^
#! AttributeError: 'R' object has no attribute 'nope'
