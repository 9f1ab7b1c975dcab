def f(x):
    return 1 / x


print([f(x) for x in [2, 1]])  # expect: [0.5, 1.0]
[f(x) for x in [1, 0]]
# stderr:
#! Traceback (most recent call last):
#!   File "comprehensions.py", line 6, in <module>
#!     [f(x) for x in [1, 0]]
#!   File "comprehensions.py", line 6, in <listcomp>
#!     [f(x) for x in [1, 0]]
#!      ^^^^
#!   File "comprehensions.py", line 2, in f
#!     return 1 / x
#!            ~~^~~
#! ZeroDivisionError: division by zero
