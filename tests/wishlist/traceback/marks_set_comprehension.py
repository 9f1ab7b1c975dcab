x = {[] for _ in range(1)}
# stderr:
#! Traceback (most recent call last):
#!   File "marks_set_comprehension.py", line 1, in <module>
#!     x = {[] for _ in range(1)}
#!         ^^^^^^^^^^^^^^^^^^^^^^
#!   File "marks_set_comprehension.py", line 1, in <setcomp>
#!     x = {[] for _ in range(1)}
#!         ^^^^^^^^^^^^^^^^^^^^^^
#! TypeError: unhashable type: 'list'
