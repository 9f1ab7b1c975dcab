class A:
    x = yield 1
# stderr:
#!   File "syntax_error_yield_in_class.py", line 2
#!     x = yield 1
#!         ^^^^^^^
#! SyntaxError: 'yield' outside function
