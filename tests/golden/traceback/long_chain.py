def a():
    raise KeyError('a')


def b():
    try:
        a()
    except KeyError as error:
        raise ValueError('b') from error


def c():
    try:
        b()
    except ValueError:
        raise TypeError('c')


try:
    c()
except TypeError as error:
    raise RuntimeError('d') from error
# stderr:
#! Traceback (most recent call last):
#!   File "long_chain.py", line 7, in b
#!     a()
#!   File "long_chain.py", line 2, in a
#!     raise KeyError('a')
#! KeyError: 'a'
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "long_chain.py", line 14, in c
#!     b()
#!   File "long_chain.py", line 9, in b
#!     raise ValueError('b') from error
#! ValueError: b
#!
#! During handling of the above exception, another exception occurred:
#!
#! Traceback (most recent call last):
#!   File "long_chain.py", line 20, in <module>
#!     c()
#!   File "long_chain.py", line 16, in c
#!     raise TypeError('c')
#! TypeError: c
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "long_chain.py", line 22, in <module>
#!     raise RuntimeError('d') from error
#! RuntimeError: d
