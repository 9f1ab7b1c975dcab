class A:
    def __init__(self, x):
        pass


A()
# stderr:
#! Traceback (most recent call last):
#!   File "marks_class_call.py", line 6, in <module>
#!     A()
#! TypeError: A.__init__() missing 1 required positional argument: 'x'
