def f(): pass
x = f(1)
# stderr:
#! Traceback (most recent call last):
#!   File "marks_call.py", line 2, in <module>
#!     x = f(1)
#!         ^^^^
#! TypeError: f() takes 0 positional arguments but 1 was given
