class M:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        raise RuntimeError('while leaving')


with M():
    1 / 0
# stderr:
#! Traceback (most recent call last):
#!   File "with_exit_raises.py", line 10, in <module>
#!     1 / 0
#!     ~~^~~
#! ZeroDivisionError: division by zero
#!
#! During handling of the above exception, another exception occurred:
#!
#! Traceback (most recent call last):
#!   File "with_exit_raises.py", line 9, in <module>
#!     with M():
#!   File "with_exit_raises.py", line 6, in __exit__
#!     raise RuntimeError('while leaving')
#! RuntimeError: while leaving
