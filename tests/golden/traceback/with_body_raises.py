class M:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        return False


def f():
    with M():
        x = 1
        raise KeyError(x)


f()
# stderr:
#! Traceback (most recent call last):
#!   File "with_body_raises.py", line 15, in <module>
#!     f()
#!   File "with_body_raises.py", line 12, in f
#!     raise KeyError(x)
#! KeyError: 1
