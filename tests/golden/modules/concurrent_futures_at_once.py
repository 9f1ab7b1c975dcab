import concurrent.futures as cf
from concurrent.futures import ThreadPoolExecutor, as_completed, wait, Future
import concurrent.futures, logging, sys
seen = []


def sq(x, k=1):
    if x == 3: raise ValueError("three")
    return x * x * k
with ThreadPoolExecutor(max_workers=4, thread_name_prefix="w") as ex:
    futs = {ex.submit(sq, i, k=2): i for i in range(5)}
    wait(futs)
    for f in sorted(futs, key=futs.get):
        try: print(futs[f], f.result(timeout=5), f.done(), f.cancelled(), f.running(), f.cancel(), str(f).split(" at ")[0], str(f).split("state=")[1])
        except ValueError as e: print("error", e, repr(f.exception()), str(f).split("state=")[1])
    print(list(ex.map(pow, [2, 3], [5, 2])), list(ex.map(sq, range(3), timeout=1, chunksize=2)))
    it = ex.map(sq, [1, 2, 3, 4])
    print(next(it), next(it))
    try: next(it)
    except ValueError as e: print(e)
    print(list(it))
    done = wait([ex.submit(sq, 2)], return_when=cf.FIRST_COMPLETED); print(len(done.done), done.not_done, type(done).__name__)
    print(sorted(f.result() for f in as_completed([ex.submit(sq, i) for i in (1, 2)])))
    f = ex.submit(sq, 4); f.add_done_callback(lambda f: seen.append(f.result()))
# output:
#| 0 0 True False False False <Future finished returned int>
#| 1 2 True False False False <Future finished returned int>
#| 2 8 True False False False <Future finished returned int>
#| error three ValueError('three') finished raised ValueError>
#| 4 32 True False False False <Future finished returned int>
#| [32, 9] [0, 1, 4]
#| 1 4
#| three
#| []
#| 1 set() DoneAndNotDoneFutures
#| [1, 4]
print(seen)  # expect: [16]
try: ex.submit(sq, 1)
except RuntimeError as e: print(e)  # expect: cannot schedule new futures after shutdown
f = Future(); print(str(f).split("state=")[1], f.cancel(), f.cancelled(), f.done(), f.cancel(), str(f).split("state=")[1])  # expect: pending> True True True True cancelled>
try: f.result()
except cf.CancelledError as e: print(repr(e), type(e).__module__)  # expect: CancelledError() concurrent.futures._base
try: f.set_result(1)
except cf.InvalidStateError as e: print(str(e).split(" at ")[0])  # expect: CANCELLED: <Future
f = Future(); f.set_running_or_notify_cancel(); print(f.running(), f.cancel()); f.set_exception(KeyError("k")); print(f.exception())
# output:
#| True False
#| 'k'
f = Future()
for g in (lambda: f.result(timeout=0), lambda: f.exception(0), lambda: list(as_completed([f], timeout=0)), lambda: wait([f], timeout=0).done, lambda: wait([f], 0, "X"), lambda: ThreadPoolExecutor(0), lambda: ThreadPoolExecutor(initializer=3), lambda: cf.Executor().submit(1), lambda: ThreadPoolExecutor().submit(), lambda: Future[int]):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
# output:
#| TimeoutError 
#| TimeoutError 
#| TimeoutError 1 (of 1) futures unfinished
#| set()
#| ValueError Invalid return condition: 'X'
#| ValueError max_workers must be greater than 0
#| TypeError initializer must be a callable
#| NotImplementedError 
#| TypeError ThreadPoolExecutor.submit() missing 1 required positional argument: 'fn'
#| concurrent.futures._base.Future[int]
print(cf.TimeoutError is TimeoutError, issubclass(cf.BrokenExecutor, RuntimeError), cf.FIRST_EXCEPTION, sorted(n for n in cf.__all__ if n != "ProcessPoolExecutor"))
# output:
#| True True FIRST_EXCEPTION ['ALL_COMPLETED', 'BrokenExecutor', 'CancelledError', 'Executor', 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'Future', 'ThreadPoolExecutor', 'TimeoutError', 'as_completed', 'wait']
logging.disable(logging.CRITICAL)
def bad(): raise OSError("init")
with ThreadPoolExecutor(1, initializer=bad) as ex:
    try: print(ex.submit(sq, 1).result())
    except cf.BrokenExecutor as e: print(type(e).__name__, e)
    try: ex.submit(sq, 2)
    except cf.BrokenExecutor as e: print(e)
# output:
#| BrokenThreadPool A thread initializer failed, the thread pool is not usable anymore
#| A thread initializer failed, the thread pool is not usable anymore
with ThreadPoolExecutor(1, initializer=seen.append, initargs=("init",)) as ex: print(ex.submit(len, "abc").result(), ex.submit(len, "ab").result(), seen)  # expect: 3 2 [16, 'init']
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor() as pool: print(await loop.run_in_executor(pool, sq, 5), await asyncio.gather(*[loop.run_in_executor(pool, sq, i) for i in (1, 2)]))
    c = Future(); c.set_result(9)
    print(await asyncio.wrap_future(c))
loop = asyncio.new_event_loop()
loop.set_default_executor(ThreadPoolExecutor())
try: loop.set_default_executor(3)
except TypeError as e: print(e)  # expect: executor must be ThreadPoolExecutor instance
loop.close()
asyncio.run(main())
# output:
#| 25 [1, 4]
#| 9
