def check(x):
    assert x > 0, f'{x} is not positive'


check(1)
check(-1)
# stderr:
#! Traceback (most recent call last):
#!   File "assert_message.py", line 6, in <module>
#!     check(-1)
#!   File "assert_message.py", line 2, in check
#!     assert x > 0, f'{x} is not positive'
#!            ^^^^^
#! AssertionError: -1 is not positive
