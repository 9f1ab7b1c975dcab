class A(5):
    pass
# stderr:
#! Traceback (most recent call last):
#!   File "marks_class_base.py", line 1, in <module>
#!     class A(5):
#! TypeError: int() takes at most 2 arguments (3 given)
