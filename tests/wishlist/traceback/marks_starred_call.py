print(*5)
# stderr:
#! Traceback (most recent call last):
#!   File "marks_starred_call.py", line 1, in <module>
#!     print(*5)
#! TypeError: print() argument after * must be an iterable, not int
