def f():
    try:
        g()
    except ZeroDivisionError:
        print('log')
        raise


def g():
    1 / 0


f()  # expect: log
# stderr:
#! Traceback (most recent call last):
#!   File "reraise_keeps_lines.py", line 13, in <module>
#!     f()  # expect: log
#!     ^^^
#!   File "reraise_keeps_lines.py", line 3, in f
#!     g()
#!   File "reraise_keeps_lines.py", line 10, in g
#!     1 / 0
#!     ~~^~~
#! ZeroDivisionError: division by zero
