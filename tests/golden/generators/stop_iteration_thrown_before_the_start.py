def g(): yield 1
for make in (g, lambda: (x for x in (1, 2))):
    for started in 0, 1:
        for exc in (StopIteration(3), StopIteration, KeyError(1), StopAsyncIteration()):
            i = make()
            if started: next(i)
            try: print(i.throw(exc))
            except BaseException as e: print(started, repr(e), repr(e.__cause__), e.args)
            print(list(i))
# output:
#| 0 RuntimeError('generator raised StopIteration') StopIteration(3) ('generator raised StopIteration',)
#| []
#| 0 RuntimeError('generator raised StopIteration') StopIteration() ('generator raised StopIteration',)
#| []
#| 0 KeyError(1) None (1,)
#| []
#| 0 StopAsyncIteration() None ()
#| []
#| 1 RuntimeError('generator raised StopIteration') StopIteration(3) ('generator raised StopIteration',)
#| []
#| 1 RuntimeError('generator raised StopIteration') StopIteration() ('generator raised StopIteration',)
#| []
#| 1 KeyError(1) None (1,)
#| []
#| 1 StopAsyncIteration() None ()
#| []
#| 0 RuntimeError('generator raised StopIteration') StopIteration(3) ('generator raised StopIteration',)
#| []
#| 0 RuntimeError('generator raised StopIteration') StopIteration() ('generator raised StopIteration',)
#| []
#| 0 KeyError(1) None (1,)
#| []
#| 0 StopAsyncIteration() None ()
#| []
#| 1 RuntimeError('generator raised StopIteration') StopIteration(3) ('generator raised StopIteration',)
#| []
#| 1 RuntimeError('generator raised StopIteration') StopIteration() ('generator raised StopIteration',)
#| []
#| 1 KeyError(1) None (1,)
#| []
#| 1 StopAsyncIteration() None ()
#| []
