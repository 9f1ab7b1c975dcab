def load(key):
    try:
        return {}[key]
    except KeyError:
        return key.missing


load('x')
# stderr:
#! Traceback (most recent call last):
#!   File "context.py", line 3, in load
#!     return {}[key]
#!            ~~^^^^^
#! KeyError: 'x'
#!
#! During handling of the above exception, another exception occurred:
#!
#! Traceback (most recent call last):
#!   File "context.py", line 8, in <module>
#!     load('x')
#!   File "context.py", line 5, in load
#!     return key.missing
#!            ^^^^^^^^^^^
#! AttributeError: 'str' object has no attribute 'missing'
