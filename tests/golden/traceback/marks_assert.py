x = 3
assert x == 4 and True, 'not four'
# stderr:
#! Traceback (most recent call last):
#!   File "marks_assert.py", line 2, in <module>
#!     assert x == 4 and True, 'not four'
#!            ^^^^^^
#! AssertionError: not four
