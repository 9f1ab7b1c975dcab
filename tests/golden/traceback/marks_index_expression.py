i = 10
x = [1, 2, 3][i - 1]
# stderr:
#! Traceback (most recent call last):
#!   File "marks_index_expression.py", line 2, in <module>
#!     x = [1, 2, 3][i - 1]
#!         ~~~~~~~~~^^^^^^^
#! IndexError: list index out of range
