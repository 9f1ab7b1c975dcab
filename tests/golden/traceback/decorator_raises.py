def deco(f):
    raise TypeError('in decorator')


@deco
def f():
    pass
# stderr:
#! Traceback (most recent call last):
#!   File "decorator_raises.py", line 5, in <module>
#!     @deco
#!      ^^^^
#!   File "decorator_raises.py", line 2, in deco
#!     raise TypeError('in decorator')
#! TypeError: in decorator
