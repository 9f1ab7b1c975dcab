def key(x):
    return x['missing']


rows = [{'a': 1}, {'a': 2}]
sorted(rows, key=key)
# stderr:
#! Traceback (most recent call last):
#!   File "sort_key.py", line 6, in <module>
#!     sorted(rows, key=key)
#!   File "sort_key.py", line 2, in key
#!     return x['missing']
#!            ~^^^^^^^^^^^
#! KeyError: 'missing'
