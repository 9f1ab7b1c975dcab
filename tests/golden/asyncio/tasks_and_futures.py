# Real time at CPython: the gaps are wide enough for a busy machine
import asyncio
log=[]
async def worker(n, d):
    print('start', n)
    try:
        await asyncio.sleep(d)
    except asyncio.CancelledError as e:
        print('cancelled', n, e.args)
        raise
    finally:
        print('finally', n)
    print('end', n)
    return n
async def main():
    t = [asyncio.create_task(worker(i, 0.1*i), name=f'w{i}') for i in range(4)]
    print([x.get_name() for x in t], asyncio.current_task().get_name())
    done, pending = await asyncio.wait(t, return_when=asyncio.FIRST_COMPLETED)
    print(sorted(x.get_name() for x in done), sorted(x.get_name() for x in pending))
    done, pending = await asyncio.wait(t, timeout=0.15)
    print(sorted(x.get_name() for x in done), sorted(x.get_name() for x in pending))
    for p in sorted(pending, key=lambda t: t.get_name()): print(p.cancel('stop'))
    r = await asyncio.gather(*t, return_exceptions=True)
    print([repr(x) for x in r])
    try:
        await asyncio.wait_for(worker(9, 1), 0.01)
    except asyncio.TimeoutError as e:
        print('timeout', repr(e), repr(e.__cause__))
    try:
        async with asyncio.timeout(0.01) as cm:
            await worker(10, 1)
    except TimeoutError as e:
        print('timeout', repr(e), repr(e.__cause__), cm.expired(), cm)
    t = asyncio.create_task(worker(11, 0.1))
    try:
        await asyncio.wait_for(asyncio.shield(t), 0.01)
    except TimeoutError:
        print('shielded', t.done(), t.cancelled())
    print(await t)
    try:
        t.set_result(4)
    except RuntimeError as e: print(e)
    f = asyncio.get_running_loop().create_future()
    for what in (f.result, f.exception):
        try: what()
        except asyncio.InvalidStateError as e: print(e)
    f.set_result(3)
    print(f, f.done(), await f)
    try: f.set_result(4)
    except asyncio.InvalidStateError as e: print(e)
    f = asyncio.Future(); f.cancel('why')
    print(f)
    try: f.result()
    except asyncio.CancelledError as e: print(repr(e))
    try: await f
    except asyncio.CancelledError as e: print(repr(e))
    f = asyncio.Future(); f.set_exception(ValueError('x')); print(f)
    try: await f
    except ValueError as e: print(repr(e))
    f = asyncio.Future()
    try: f.set_exception(StopIteration)
    except TypeError as e: print(e)
    def cb(fut): print('cb', fut.result())
    f.add_done_callback(cb); f.add_done_callback(lambda f: print('lam'))
    print(f.remove_done_callback(cb)); f.add_done_callback(cb)
    f.set_result(1)
    print('before')
    await asyncio.sleep(0)
    print('after')
    print(await asyncio.gather())
    print(type(f), type(t), asyncio.Task.__module__)
asyncio.run(main())
# output:
#| ['w0', 'w1', 'w2', 'w3'] Task-1
#| start 0
#| start 1
#| start 2
#| start 3
#| finally 0
#| end 0
#| ['w0'] ['w1', 'w2', 'w3']
#| finally 1
#| end 1
#| ['w0', 'w1'] ['w2', 'w3']
#| True
#| True
#| cancelled 2 ('stop',)
#| finally 2
#| cancelled 3 ('stop',)
#| finally 3
#| ['0', '1', "CancelledError('')", "CancelledError('')"]
#| start 9
#| cancelled 9 ()
#| finally 9
#| timeout TimeoutError() CancelledError()
#| start 10
#| cancelled 10 ()
#| finally 10
#| timeout TimeoutError() CancelledError() True <Timeout [expired]>
#| start 11
#| shielded False False
#| finally 11
#| end 11
#| 11
#| Task does not support set_result operation
#| Result is not set.
#| Exception is not set.
#| <Future finished result=3> True 3
#| invalid state
#| <Future cancelled>
#| CancelledError('why')
#| CancelledError('why')
#| <Future finished exception=ValueError('x')>
#| ValueError('x')
#| StopIteration interacts badly with generators and cannot be raised into a Future
#| 1
#| before
#| lam
#| cb 1
#| after
#| []
#| <class '_asyncio.Future'> <class '_asyncio.Task'> _asyncio
