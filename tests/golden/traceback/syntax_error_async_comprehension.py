def f():
    return [x async for x in y]
# stderr:
#!   File "syntax_error_async_comprehension.py", line 2
#!     return [x async for x in y]
#!            ^^^^^^^^^^^^^^^^^^^^
#! SyntaxError: asynchronous comprehension outside of an asynchronous function
