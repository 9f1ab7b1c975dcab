def g():
    yield 1


x = g()
next(x)
x.throw(ValueError('thrown'))
# stderr:
#! Traceback (most recent call last):
#!   File "generator_throw.py", line 7, in <module>
#!     x.throw(ValueError('thrown'))
#!   File "generator_throw.py", line 2, in g
#!     yield 1
#! ValueError: thrown
