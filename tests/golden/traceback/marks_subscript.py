d = {'a': {'b': 1}}
x = d['a']['c']['d']
# stderr:
#! Traceback (most recent call last):
#!   File "marks_subscript.py", line 2, in <module>
#!     x = d['a']['c']['d']
#!         ~~~~~~^^^^^
#! KeyError: 'c'
