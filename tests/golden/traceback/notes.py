e = ValueError('with notes')
e.add_note('try again')
e.add_note('two\nlines')
raise e
# stderr:
#! Traceback (most recent call last):
#!   File "notes.py", line 4, in <module>
#!     raise e
#! ValueError: with notes
#! try again
#! two
#! lines
