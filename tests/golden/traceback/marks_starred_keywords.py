print(**5)
# stderr:
#! Traceback (most recent call last):
#!   File "marks_starred_keywords.py", line 1, in <module>
#!     print(**5)
#! TypeError: print() argument after ** must be a mapping, not int
