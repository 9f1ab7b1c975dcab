class M:
    def __enter__(self):
        raise RuntimeError('while entering')

    def __exit__(self, *args):
        pass


with M() as m:
    pass
# stderr:
#! Traceback (most recent call last):
#!   File "with_enter_raises.py", line 9, in <module>
#!     with M() as m:
#!   File "with_enter_raises.py", line 3, in __enter__
#!     raise RuntimeError('while entering')
#! RuntimeError: while entering
