def f():
        if True:
                return 1 + None


f()
# stderr:
#! Traceback (most recent call last):
#!   File "indented_source_line.py", line 6, in <module>
#!     f()
#!   File "indented_source_line.py", line 3, in f
#!     return 1 + None
#!            ~~^~~~~~
#! TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
