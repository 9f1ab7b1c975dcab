a = 1
b = None
c = a   +   b
# stderr:
#! Traceback (most recent call last):
#!   File "marks_binary_op_spaces.py", line 3, in <module>
#!     c = a   +   b
#!         ~~~~^~~~~
#! TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
