def inner():
    yield 1
    1 / 0


def outer():
    yield from inner()


list(outer())
# stderr:
#! Traceback (most recent call last):
#!   File "generator_delegation.py", line 10, in <module>
#!     list(outer())
#!   File "generator_delegation.py", line 7, in outer
#!     yield from inner()
#!   File "generator_delegation.py", line 3, in inner
#!     1 / 0
#!     ~~^~~
#! ZeroDivisionError: division by zero
