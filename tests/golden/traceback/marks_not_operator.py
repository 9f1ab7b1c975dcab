class B:
    def __bool__(self):
        raise ValueError('b')


x = not B()
# stderr:
#! Traceback (most recent call last):
#!   File "marks_not_operator.py", line 6, in <module>
#!     x = not B()
#!         ^^^^^^^
#!   File "marks_not_operator.py", line 3, in __bool__
#!     raise ValueError('b')
#! ValueError: b
