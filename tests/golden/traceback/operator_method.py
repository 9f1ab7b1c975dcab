class V:
    def __add__(self, other):
        return self.add(other)

    def add(self, other):
        raise TypeError('cannot add')


print(1)  # expect: 1
V() + 1
# stderr:
#! Traceback (most recent call last):
#!   File "operator_method.py", line 10, in <module>
#!     V() + 1
#!     ~~~~^~~
#!   File "operator_method.py", line 3, in __add__
#!     return self.add(other)
#!            ^^^^^^^^^^^^^^^
#!   File "operator_method.py", line 6, in add
#!     raise TypeError('cannot add')
#! TypeError: cannot add
