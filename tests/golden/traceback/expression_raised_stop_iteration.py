def f(items):
    return sum(next(item) for item in items)


print(f([iter([1]), iter([2])]))  # expect: 3
f([iter([1]), iter([])])
# stderr:
#! Traceback (most recent call last):
#!   File "expression_raised_stop_iteration.py", line 2, in <genexpr>
#!     return sum(next(item) for item in items)
#!                ^^^^^^^^^^
#! StopIteration
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "expression_raised_stop_iteration.py", line 6, in <module>
#!     f([iter([1]), iter([])])
#!   File "expression_raised_stop_iteration.py", line 2, in f
#!     return sum(next(item) for item in items)
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#! RuntimeError: generator raised StopIteration
