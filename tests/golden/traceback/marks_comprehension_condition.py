x = [a for a in [1] if a.b]
# stderr:
#! Traceback (most recent call last):
#!   File "marks_comprehension_condition.py", line 1, in <module>
#!     x = [a for a in [1] if a.b]
#!         ^^^^^^^^^^^^^^^^^^^^^^^
#!   File "marks_comprehension_condition.py", line 1, in <listcomp>
#!     x = [a for a in [1] if a.b]
#!                            ^^^
#! AttributeError: 'int' object has no attribute 'b'
