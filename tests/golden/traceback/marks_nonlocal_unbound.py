def f():
    def g():
        return later
    g()
    later = 1


f()
# stderr:
#! Traceback (most recent call last):
#!   File "marks_nonlocal_unbound.py", line 8, in <module>
#!     f()
#!   File "marks_nonlocal_unbound.py", line 4, in f
#!     g()
#!   File "marks_nonlocal_unbound.py", line 3, in g
#!     return later
#!            ^^^^^
#! NameError: cannot access free variable 'later' where it is not associated with a value in enclosing scope. Did you mean: 'iter'?
