def f(**kw):
    raise ValueError(kw)


f(
    a=1,
    b=2,
)
# stderr:
#! Traceback (most recent call last):
#!   File "multi_line_call_raises_inside.py", line 5, in <module>
#!     f(
#!   File "multi_line_call_raises_inside.py", line 2, in f
#!     raise ValueError(kw)
#! ValueError: {'a': 1, 'b': 2}
