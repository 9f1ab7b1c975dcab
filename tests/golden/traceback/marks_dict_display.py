x = {'a': 1, 'b': {}['c']}
# stderr:
#! Traceback (most recent call last):
#!   File "marks_dict_display.py", line 1, in <module>
#!     x = {'a': 1, 'b': {}['c']}
#!                       ~~^^^^^
#! KeyError: 'c'
