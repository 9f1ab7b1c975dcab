f = lambda x: x / 0
g = lambda: f(1)
g()
# stderr:
#! Traceback (most recent call last):
#!   File "lambda.py", line 3, in <module>
#!     g()
#!   File "lambda.py", line 2, in <lambda>
#!     g = lambda: f(1)
#!                 ^^^^
#!   File "lambda.py", line 1, in <lambda>
#!     f = lambda x: x / 0
#!                   ~~^~~
#! ZeroDivisionError: division by zero
