import asyncio
async def ok(n): await asyncio.sleep(0.2*n); print('ok', n); return n
async def bad(n, e):
    await asyncio.sleep(0.2*n); raise e
async def forever():
    try: await asyncio.sleep(100)
    except asyncio.CancelledError: print('forever cancelled'); raise
async def main():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(ok(2)); b = tg.create_task(ok(1), name='bee')
        print(tg)
    print(a.result(), b.result(), b.get_name(), tg)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad(1, ValueError(1))); tg.create_task(forever()); tg.create_task(ok(0))
            await asyncio.sleep(50)
    except* ValueError as g:
        print(repr(g), g.exceptions)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(forever())
            await asyncio.sleep(0)
            raise KeyError('body')
    except BaseExceptionGroup as g:
        print(repr(g), g.exceptions)
    try: tg.create_task(ok(1))
    except RuntimeError as e: print(str(e)[:10])
    async def outer():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(forever())
            await asyncio.sleep(10)
    t = asyncio.create_task(outer()); await asyncio.sleep(1); t.cancel(); print(t.cancelling())
    try: await t
    except asyncio.CancelledError as e: print('outer cancelled', repr(e), t.cancelled())
    try:
        async with asyncio.timeout(1):
            async with asyncio.TaskGroup() as tg:
                tg.create_task(forever())
    except TimeoutError: print('timed out')
    # gather with failure
    t = asyncio.create_task(forever())
    try: await asyncio.gather(t, bad(1, IndexError('g')), ok(5))
    except IndexError as e: print(repr(e), t.done())
    g = asyncio.gather(forever(), forever())
    await asyncio.sleep(0)
    print(g.cancel())
    try: await g
    except asyncio.CancelledError as e: print('g', repr(e))
    print(len(asyncio.all_tasks()))
    t.cancel('msg')
    try: await t
    except asyncio.CancelledError as e: print(repr(e))
    # swallow cancel
    async def stubborn():
        for i in range(2):
            try: await asyncio.sleep(10)
            except asyncio.CancelledError: print('no', i)
        return 'done'
    t = asyncio.create_task(stubborn()); await asyncio.sleep(0)
    t.cancel(); await asyncio.sleep(0); t.cancel(); print(await t, t.cancelling(), t.uncancel())
    loop = asyncio.get_running_loop()
    loop.call_later(0.4, print, 'later 2'); loop.call_later(0.2, print, 'later 1'); loop.call_soon(print, 'soon'); h = loop.call_soon(print, 'never'); h.cancel()
    loop.call_at(loop.time()+0.3, print, 'at')
    await asyncio.sleep(1)
    async def me():
        return await asyncio.current_task()
    try: await asyncio.create_task(me())
    except RuntimeError as e: print(str(e)[:26])
    class Y:
        def __await__(self): yield 5
    async def y(): await Y()
    try: await asyncio.create_task(y())
    except RuntimeError as e: print(e)
    try: asyncio.run(ok(1))
    except RuntimeError as e: print(e)
    try: await asyncio.wait([])
    except ValueError as e: print(e)
    try: await asyncio.wait([ok(1)])
    except TypeError as e: print(e)
    try: await asyncio.wait_for(5, 1)
    except TypeError as e: print(e)
    try: asyncio.create_task(5)
    except TypeError as e: print(e)
    print(asyncio.iscoroutinefunction(ok), asyncio.iscoroutinefunction(print), asyncio.isfuture(t), asyncio.iscoroutine(5))
    print(await asyncio.to_thread(sum, [1,2]))
    print(await asyncio.sleep(0.2, 'res'))
    raise SystemExit(3)
try: asyncio.run(main())
except SystemExit as e: print('exit', e.code)
# output:
#| <TaskGroup tasks=2 entered>
#| ok 1
#| ok 2
#| 2 1 bee <TaskGroup entered>
#| ok 0
#| forever cancelled
#| ExceptionGroup('unhandled errors in a TaskGroup', [ValueError(1)]) (ValueError(1),)
#| forever cancelled
#| ExceptionGroup('unhandled errors in a TaskGroup', [KeyError('body')]) (KeyError('body'),)
#| TaskGroup 
#| 1
#| forever cancelled
#| outer cancelled CancelledError() True
#| forever cancelled
#| timed out
#| IndexError('g') False
#| True
#| forever cancelled
#| forever cancelled
#| g CancelledError()
#| 3
#| forever cancelled
#| CancelledError('msg')
#| no 0
#| no 1
#| done 2 1
#| soon
#| later 1
#| at
#| later 2
#| ok 5
#| Task cannot await on itsel
#| Task got bad yield: 5
#| asyncio.run() cannot be called from a running event loop
#| Set of Tasks/Futures is empty.
#| Passing coroutines is forbidden, use tasks explicitly.
#| An asyncio.Future, a coroutine or an awaitable is required
#| a coroutine was expected, got 5
#| True False True False
#| 3
#| res
#| exit 3
try: asyncio.get_running_loop()
except RuntimeError as e: print(e)  # expect: no running event loop
try: asyncio.create_task(5)
except RuntimeError as e: print(e)  # expect: no running event loop
with asyncio.Runner() as r:
    print(r.run(ok(1)), r.run(ok(2)))
    try: r.run(5)
    except ValueError as e: print(e)
# output:
#| ok 1
#| ok 2
#| 1 2
#| a coroutine was expected, got 5
loop = asyncio.new_event_loop()
print(loop.run_until_complete(ok(3)), loop.is_running(), loop.is_closed())
# output:
#| ok 3
#| 3 False False
loop.close()
try: loop.run_until_complete(asyncio.sleep(0))
except RuntimeError as e: print(e)  # expect: Event loop is closed
