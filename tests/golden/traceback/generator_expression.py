sum(1 / x for x in (1, 0))
# stderr:
#! Traceback (most recent call last):
#!   File "generator_expression.py", line 1, in <module>
#!     sum(1 / x for x in (1, 0))
#!   File "generator_expression.py", line 1, in <genexpr>
#!     sum(1 / x for x in (1, 0))
#!         ~~^~~
#! ZeroDivisionError: division by zero
