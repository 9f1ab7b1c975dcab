d = {}
d['k'] += 1
# stderr:
#! Traceback (most recent call last):
#!   File "marks_augmented_item.py", line 2, in <module>
#!     d['k'] += 1
#!     ~^^^^^
#! KeyError: 'k'
