def load(key):
    try:
        return {}[key]
    except KeyError as error:
        raise ValueError('cannot load') from error


load('x')
# stderr:
#! Traceback (most recent call last):
#!   File "cause.py", line 3, in load
#!     return {}[key]
#!            ~~^^^^^
#! KeyError: 'x'
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "cause.py", line 8, in <module>
#!     load('x')
#!   File "cause.py", line 5, in load
#!     raise ValueError('cannot load') from error
#! ValueError: cannot load
