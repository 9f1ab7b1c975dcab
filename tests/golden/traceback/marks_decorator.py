@5
def f():
    pass
# stderr:
#! Traceback (most recent call last):
#!   File "marks_decorator.py", line 1, in <module>
#!     @5
#!      ^
#! TypeError: 'int' object is not callable
