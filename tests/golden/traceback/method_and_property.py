class Account:
    def __init__(self, n):
        self.n = n

    @property
    def half(self):
        return self.n / 0

    def show(self):
        return self.half


Account(1).show()
# stderr:
#! Traceback (most recent call last):
#!   File "method_and_property.py", line 13, in <module>
#!     Account(1).show()
#!   File "method_and_property.py", line 10, in show
#!     return self.half
#!            ^^^^^^^^^
#!   File "method_and_property.py", line 7, in half
#!     return self.n / 0
#!            ~~~~~~~^~~
#! ZeroDivisionError: division by zero
