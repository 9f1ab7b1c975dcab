def g():
    yield 1
    yield next(iter([]))


def f(items):
    return list(items)


f(g())
# stderr:
#! Traceback (most recent call last):
#!   File "generator_raised_stop_iteration.py", line 3, in g
#!     yield next(iter([]))
#!           ^^^^^^^^^^^^^^
#! StopIteration
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "generator_raised_stop_iteration.py", line 10, in <module>
#!     f(g())
#!   File "generator_raised_stop_iteration.py", line 7, in f
#!     return list(items)
#!            ^^^^^^^^^^^
#! RuntimeError: generator raised StopIteration
