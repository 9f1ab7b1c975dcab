values = [1, 2]
assert len(values) == 3
# stderr:
#! Traceback (most recent call last):
#!   File "assert_plain.py", line 2, in <module>
#!     assert len(values) == 3
#!            ^^^^^^^^^^^^^^^^
#! AssertionError
