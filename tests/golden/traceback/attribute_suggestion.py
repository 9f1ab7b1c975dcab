items = []
items.appendd(1)
# stderr:
#! Traceback (most recent call last):
#!   File "attribute_suggestion.py", line 2, in <module>
#!     items.appendd(1)
#!     ^^^^^^^^^^^^^
#! AttributeError: 'list' object has no attribute 'appendd'. Did you mean: 'append'?
