def f():
    await x
# stderr:
#!   File "syntax_error_await_in_def.py", line 2
#!     await x
#!     ^^^^^^^
#! SyntaxError: 'await' outside async function
