x = {'k': [1, (2, 'a' + str(3) + 4)]}
# stderr:
#! Traceback (most recent call last):
#!   File "marks_big_expression.py", line 1, in <module>
#!     x = {'k': [1, (2, 'a' + str(3) + 4)]}
#!                       ~~~~~~~~~~~~~^~~
#! TypeError: can only concatenate str (not "int") to str
