f = lambda a: a + 'x'
print(f(1))
# stderr:
#! Traceback (most recent call last):
#!   File "marks_lambda_body.py", line 2, in <module>
#!     print(f(1))
#!           ^^^^
#!   File "marks_lambda_body.py", line 1, in <lambda>
#!     f = lambda a: a + 'x'
#!                   ~~^~~~~
#! TypeError: unsupported operand type(s) for +: 'int' and 'str'
