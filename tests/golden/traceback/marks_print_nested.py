print('a', 1 + (2 * ('b' - 3)))
# stderr:
#! Traceback (most recent call last):
#!   File "marks_print_nested.py", line 1, in <module>
#!     print('a', 1 + (2 * ('b' - 3)))
#!                          ~~~~^~~
#! TypeError: unsupported operand type(s) for -: 'str' and 'int'
