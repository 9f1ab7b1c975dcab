a = ValueError('a')
a.add_note('note of a')
g = ExceptionGroup('g', [a])
g.add_note('note of g')
raise g
# stderr:
#!   + Exception Group Traceback (most recent call last):
#!   |   File "notes_in_group.py", line 5, in <module>
#!   |     raise g
#!   | ExceptionGroup: g (1 sub-exception)
#!   | note of g
#!   +-+---------------- 1 ----------------
#!     | ValueError: a
#!     | note of a
#!     +------------------------------------
