x = sorted([3, 'a'], key=lambda v: v)
# stderr:
#! Traceback (most recent call last):
#!   File "marks_call_with_lambda.py", line 1, in <module>
#!     x = sorted([3, 'a'], key=lambda v: v)
#!         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#! TypeError: '<' not supported between instances of 'str' and 'int'
