import io
import logging
import re
import traceback


def shown():
    return re.sub(r'File ".*/', 'File "', traceback.format_exc())


def a():
    x = foo(1, 
            2)  
def b(): return [1][  3]   
def c():
    1 / 0   
def d():
        undefined		
def e():
    return (1 + 
            None)   
def f(): 
    raise ValueError(1)  
def g(): 	pass; é = "日本" + 1  


out = io.StringIO()
logging.basicConfig(format='%(message)s', stream=out)
for fn in (a, b, c, d, e, f, g): 
    try: fn() 
    except Exception:
        print(shown())
        logging.exception(fn.__name__)
# output:
#| Traceback (most recent call last):
#|   File "white_space_behind_lines.py", line 30, in <module>
#|     try: fn()
#|         ^^^^
#|   File "white_space_behind_lines.py", line 12, in a
#|     x = foo(1,
#|        ^^^
#| NameError: name 'foo' is not defined
#|
#| Traceback (most recent call last):
#|   File "white_space_behind_lines.py", line 30, in <module>
#|     try: fn()
#|         ^^^^
#|   File "white_space_behind_lines.py", line 14, in b
#|     def b(): return [1][  3]
#|                  ~~~^^^^^
#| IndexError: list index out of range
#|
#| Traceback (most recent call last):
#|   File "white_space_behind_lines.py", line 30, in <module>
#|     try: fn()
#|         ^^^^
#|   File "white_space_behind_lines.py", line 16, in c
#|     1 / 0
#|     ~~^~~
#| ZeroDivisionError: division by zero
#|
#| Traceback (most recent call last):
#|   File "white_space_behind_lines.py", line 30, in <module>
#|     try: fn()
#|         ^^^^
#|   File "white_space_behind_lines.py", line 18, in d
#|     undefined
#| NameError: name 'undefined' is not defined
#|
#| Traceback (most recent call last):
#|   File "white_space_behind_lines.py", line 30, in <module>
#|     try: fn()
#|         ^^^^
#|   File "white_space_behind_lines.py", line 20, in e
#|     return (1 +
#|            ^^^
#| TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
#|
#| Traceback (most recent call last):
#|   File "white_space_behind_lines.py", line 30, in <module>
#|     try: fn()
#|         ^^^^
#|   File "white_space_behind_lines.py", line 23, in f
#|     raise ValueError(1)
#| ValueError: 1
#|
#| Traceback (most recent call last):
#|   File "white_space_behind_lines.py", line 30, in <module>
#|     try: fn()
#|         ^^^^
#|   File "white_space_behind_lines.py", line 24, in g
#|     def g(): 	pass; é = "日本" + 1
#|                       ~~~~~~~^~~
#| TypeError: can only concatenate str (not "int") to str
#|
print(re.sub(r'File ".*/', 'File "', out.getvalue()))
# output:
#| a
#| Traceback (most recent call last):
#|   File "white_space_behind_lines.py", line 30, in <module>
#|     try: fn()
#|         ^^^^
#|   File "white_space_behind_lines.py", line 12, in a
#|     x = foo(1,
#|        ^^^
#| NameError: name 'foo' is not defined
#| b
#| Traceback (most recent call last):
#|   File "white_space_behind_lines.py", line 30, in <module>
#|     try: fn()
#|         ^^^^
#|   File "white_space_behind_lines.py", line 14, in b
#|     def b(): return [1][  3]
#|                  ~~~^^^^^
#| IndexError: list index out of range
#| c
#| Traceback (most recent call last):
#|   File "white_space_behind_lines.py", line 30, in <module>
#|     try: fn()
#|         ^^^^
#|   File "white_space_behind_lines.py", line 16, in c
#|     1 / 0
#|     ~~^~~
#| ZeroDivisionError: division by zero
#| d
#| Traceback (most recent call last):
#|   File "white_space_behind_lines.py", line 30, in <module>
#|     try: fn()
#|         ^^^^
#|   File "white_space_behind_lines.py", line 18, in d
#|     undefined
#| NameError: name 'undefined' is not defined
#| e
#| Traceback (most recent call last):
#|   File "white_space_behind_lines.py", line 30, in <module>
#|     try: fn()
#|         ^^^^
#|   File "white_space_behind_lines.py", line 20, in e
#|     return (1 +
#|            ^^^
#| TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
#| f
#| Traceback (most recent call last):
#|   File "white_space_behind_lines.py", line 30, in <module>
#|     try: fn()
#|         ^^^^
#|   File "white_space_behind_lines.py", line 23, in f
#|     raise ValueError(1)
#| ValueError: 1
#| g
#| Traceback (most recent call last):
#|   File "white_space_behind_lines.py", line 30, in <module>
#|     try: fn()
#|         ^^^^
#|   File "white_space_behind_lines.py", line 24, in g
#|     def g(): 	pass; é = "日本" + 1
#|                       ~~~~~~~^~~
#| TypeError: can only concatenate str (not "int") to str
#|
b()   
# stderr:
#! Traceback (most recent call last):
#!   File "white_space_behind_lines.py", line 160, in <module>
#!     b()   
#!     ^^^
#!   File "white_space_behind_lines.py", line 14, in b
#!     def b(): return [1][  3]   
#!                     ~~~^^^^^
#! IndexError: list index out of range
