def f(kind):
    raise kind('message')


f(ValueError)
# stderr:
#! Traceback (most recent call last):
#!   File "marks_raise_statement.py", line 5, in <module>
#!     f(ValueError)
#!   File "marks_raise_statement.py", line 2, in f
#!     raise kind('message')
#! ValueError: message
