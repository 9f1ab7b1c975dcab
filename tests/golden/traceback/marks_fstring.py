x = 5
print(f'value {x.missing} end')
# stderr:
#! Traceback (most recent call last):
#!   File "marks_fstring.py", line 2, in <module>
#!     print(f'value {x.missing} end')
#!                    ^^^^^^^^^
#! AttributeError: 'int' object has no attribute 'missing'
