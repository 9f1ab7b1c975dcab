# What `throw` takes, for generators and for coroutines.
def waits():
    yield


async def nothing():
    pass


PARTS = [(Exception, Exception("e"), 32), (Exception("e"), Exception("e")), (ValueError, None, None),
         (list,), (), (1, 2, 3, 4), (ValueError(1), 2), (ValueError, (1, 2)), ("a",)]
for make in (waits, nothing):
    for parts in PARTS:
        it = make()
        if make is waits:
            next(it)
        try:
            it.throw(*parts)
        except BaseException as error:
            print(type(error).__name__, error)
# output:
#| TypeError throw() third argument must be a traceback object
#| TypeError instance exception may not have a separate value
#| ValueError 
#| TypeError exceptions must be classes or instances deriving from BaseException, not type
#| TypeError throw expected at least 1 argument, got 0
#| TypeError throw expected at most 3 arguments, got 4
#| TypeError instance exception may not have a separate value
#| ValueError (1, 2)
#| TypeError exceptions must be classes or instances deriving from BaseException, not str
#| TypeError throw() third argument must be a traceback object
#| TypeError instance exception may not have a separate value
#| ValueError 
#| TypeError exceptions must be classes or instances deriving from BaseException, not type
#| TypeError throw expected at least 1 argument, got 0
#| TypeError throw expected at most 3 arguments, got 4
#| TypeError instance exception may not have a separate value
#| ValueError (1, 2)
#| TypeError exceptions must be classes or instances deriving from BaseException, not str
