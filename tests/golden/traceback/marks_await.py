async def f():
    await 5


f().send(None)
# stderr:
#! Traceback (most recent call last):
#!   File "marks_await.py", line 5, in <module>
#!     f().send(None)
#!   File "marks_await.py", line 2, in f
#!     await 5
#! TypeError: object int can't be used in 'await' expression
