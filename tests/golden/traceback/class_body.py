class C:
    x = 1

    class D:
        y = 1 / 0
# stderr:
#! Traceback (most recent call last):
#!   File "class_body.py", line 1, in <module>
#!     class C:
#!   File "class_body.py", line 4, in C
#!     class D:
#!   File "class_body.py", line 5, in D
#!     y = 1 / 0
#!         ~~^~~
#! ZeroDivisionError: division by zero
