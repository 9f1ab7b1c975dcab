class B:
    def __repr__(self):
        raise ValueError('b')


print(f'{B()!r}')
# stderr:
#! Traceback (most recent call last):
#!   File "marks_fstring_conversion.py", line 6, in <module>
#!     print(f'{B()!r}')
#!           ^^^^^^^^^^
#!   File "marks_fstring_conversion.py", line 3, in __repr__
#!     raise ValueError('b')
#! ValueError: b
