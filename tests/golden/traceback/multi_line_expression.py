def f(a, b, c):
    return a


f(
    1,
    2 +
    'x',
    3,
)
# stderr:
#! Traceback (most recent call last):
#!   File "multi_line_expression.py", line 7, in <module>
#!     2 +
#! TypeError: unsupported operand type(s) for +: 'int' and 'str'
