def g():
    yield 1
    raise StopIteration(5)


list(g())
# stderr:
#! Traceback (most recent call last):
#!   File "generator_stop_iteration.py", line 3, in g
#!     raise StopIteration(5)
#! StopIteration: 5
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "generator_stop_iteration.py", line 6, in <module>
#!     list(g())
#! RuntimeError: generator raised StopIteration
