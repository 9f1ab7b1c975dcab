def deco(f):
    def wrapper(*args):
        return f(*args)
    return wrapper


@deco
def add(a, b):
    return a + b


add(1, 'x')
# stderr:
#! Traceback (most recent call last):
#!   File "decorated_function.py", line 12, in <module>
#!     add(1, 'x')
#!   File "decorated_function.py", line 3, in wrapper
#!     return f(*args)
#!            ^^^^^^^^
#!   File "decorated_function.py", line 9, in add
#!     return a + b
#!            ~~^~~
#! TypeError: unsupported operand type(s) for +: 'int' and 'str'
