[[1 / y for y in range(x)] for x in range(1, 3)]
# stderr:
#! Traceback (most recent call last):
#!   File "comprehension_nested.py", line 1, in <module>
#!     [[1 / y for y in range(x)] for x in range(1, 3)]
#!   File "comprehension_nested.py", line 1, in <listcomp>
#!     [[1 / y for y in range(x)] for x in range(1, 3)]
#!      ^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "comprehension_nested.py", line 1, in <listcomp>
#!     [[1 / y for y in range(x)] for x in range(1, 3)]
#!       ~~^~~
#! ZeroDivisionError: division by zero
