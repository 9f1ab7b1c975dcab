for a, b in [(1, 2), (3,)]:
    print(a)  # expect: 1
# stderr:
#! Traceback (most recent call last):
#!   File "unpacking_in_for.py", line 1, in <module>
#!     for a, b in [(1, 2), (3,)]:
#!         ^^^^
#! ValueError: not enough values to unpack (expected 2, got 1)
