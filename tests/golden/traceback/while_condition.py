n = '3'
while n > 0:
    n -= 1
# stderr:
#! Traceback (most recent call last):
#!   File "while_condition.py", line 2, in <module>
#!     while n > 0:
#!           ^^^^^
#! TypeError: '>' not supported between instances of 'str' and 'int'
