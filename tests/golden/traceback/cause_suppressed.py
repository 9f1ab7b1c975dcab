def load(key):
    try:
        return {}[key]
    except KeyError:
        raise ValueError('clean') from None


load('x')
# stderr:
#! Traceback (most recent call last):
#!   File "cause_suppressed.py", line 8, in <module>
#!     load('x')
#!   File "cause_suppressed.py", line 5, in load
#!     raise ValueError('clean') from None
#! ValueError: clean
