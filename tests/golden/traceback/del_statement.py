d = {}
del d['k']
# stderr:
#! Traceback (most recent call last):
#!   File "del_statement.py", line 2, in <module>
#!     del d['k']
#!         ~^^^^^
#! KeyError: 'k'
