def a(n):
    return b(n) + 1


def b(n):
    value = c(n, 2)
    return value


def c(n, m):
    raise ValueError(f'bad {n} {m}')


print('start')  # expect: start
a(5)
# stderr:
#! Traceback (most recent call last):
#!   File "caller_chain.py", line 15, in <module>
#!     a(5)
#!   File "caller_chain.py", line 2, in a
#!     return b(n) + 1
#!            ^^^^
#!   File "caller_chain.py", line 6, in b
#!     value = c(n, 2)
#!             ^^^^^^^
#!   File "caller_chain.py", line 11, in c
#!     raise ValueError(f'bad {n} {m}')
#! ValueError: bad 5 2
