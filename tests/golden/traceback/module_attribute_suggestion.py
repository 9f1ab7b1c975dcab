import math
math.squirt(2)
# stderr:
#! Traceback (most recent call last):
#!   File "module_attribute_suggestion.py", line 2, in <module>
#!     math.squirt(2)
#!     ^^^^^^^^^^^
#! AttributeError: module 'math' has no attribute 'squirt'. Did you mean: 'sqrt'?
