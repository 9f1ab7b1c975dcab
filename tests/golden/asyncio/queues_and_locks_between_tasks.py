import asyncio
async def producer(q, n):
    for i in range(n):
        await q.put(i); print('put', i, q.qsize())
    await q.put(None)
async def consumer(q, name):
    while True:
        x = await q.get()
        q.task_done()
        if x is None:
            await q.put(None) if name=='a' else None
            break
        print(name, 'got', x)
        await asyncio.sleep(0)
async def main():
    q = asyncio.Queue(2)
    await asyncio.gather(producer(q, 6), consumer(q,'a'), consumer(q,'b'))
    print(q.empty(), q.full(), str(q), q.maxsize)
    p = asyncio.PriorityQueue()
    for x in (3,1,2): p.put_nowait(x)
    print([p.get_nowait() for _ in range(3)])
    l = asyncio.LifoQueue()
    for x in (3,1,2): l.put_nowait(x)
    print([l.get_nowait() for _ in range(3)], l)  if 0 else print([l.get_nowait() for _ in range(3)], str(l))
    try: l.get_nowait()
    except asyncio.QueueEmpty as e: print(repr(e))
    q = asyncio.Queue(1); q.put_nowait(1)
    try: q.put_nowait(1)
    except asyncio.QueueFull as e: print(repr(e))
    try:
        await asyncio.wait_for(q.put(2), 0.01)
    except TimeoutError: print('to')
    print(str(q)); q.get_nowait(); q.task_done()
    try: q.task_done()
    except ValueError as e: print(e)
    await q.join()
    lock = asyncio.Lock()
    async def crit(n):
        print('want', n)
        async with lock:
            print('in', n); await asyncio.sleep(0.001); print('out', n)
    await asyncio.gather(*(crit(i) for i in range(3)))
    print(lock.locked())
    try: lock.release()
    except RuntimeError as e: print(e)
    sem = asyncio.Semaphore(2)
    async def s(n):
        async with sem:
            print('s in', n, sem.locked()); await asyncio.sleep(0); print('s out', n)
    await asyncio.gather(*(s(i) for i in range(5)))
    b = asyncio.BoundedSemaphore(1)
    try: b.release()
    except ValueError as e: print(e)
    try: asyncio.Semaphore(-1)
    except ValueError as e: print(e)
    ev = asyncio.Event()
    async def waiter(n):
        print('waiting', n); print(await ev.wait(), n)
    ts = [asyncio.create_task(waiter(i)) for i in range(3)]
    await asyncio.sleep(0); print('set'); ev.set(); print(ev.is_set()); await asyncio.gather(*ts); ev.clear(); print(ev.is_set())
    c = asyncio.Condition()
    items = []
    async def cons(n):
        async with c:
            await c.wait_for(lambda: items)
            print('cons', n, items.pop())
    ts = [asyncio.create_task(cons(i)) for i in range(3)]
    await asyncio.sleep(0)
    for i in range(3):
        async with c:
            items.append(i); c.notify()
        await asyncio.sleep(0)
    async with c:
        c.notify_all()
    await asyncio.gather(*ts)
    try: c.notify()
    except RuntimeError as e: print(e)
    try: await c.wait()
    except RuntimeError as e: print(e)
    bar = asyncio.Barrier(3)
    async def party(n):
        i = await bar.wait(); print('party', n, i)
    await asyncio.gather(*(party(i) for i in range(6)))
    print(bar.n_waiting, bar.parties, bar.broken)
    t = asyncio.create_task(party(0)); await asyncio.sleep(0); await asyncio.sleep(0); await bar.abort()
    try: await t
    except asyncio.BrokenBarrierError as e: print(repr(e))
asyncio.run(main())
# output:
#| put 0 1
#| put 1 2
#| a got 0
#| b got 1
#| put 2 1
#| put 3 2
#| a got 2
#| b got 3
#| put 4 1
#| put 5 2
#| a got 4
#| b got 5
#| True False <Queue maxsize=2> 2
#| [1, 2, 3]
#| [2, 1, 3] <LifoQueue maxsize=0 tasks=3>
#| QueueEmpty()
#| QueueFull()
#| to
#| <Queue maxsize=1 _queue=[1] tasks=1>
#| task_done() called too many times
#| want 0
#| in 0
#| want 1
#| want 2
#| out 0
#| in 1
#| out 1
#| in 2
#| out 2
#| False
#| Lock is not acquired.
#| s in 0 False
#| s in 1 True
#| s out 0
#| s out 1
#| s in 2 True
#| s in 3 True
#| s out 2
#| s out 3
#| s in 4 False
#| s out 4
#| BoundedSemaphore released too many times
#| Semaphore initial value must be >= 0
#| waiting 0
#| waiting 1
#| waiting 2
#| set
#| True
#| True 0
#| True 1
#| True 2
#| False
#| cons 0 0
#| cons 1 1
#| cons 2 2
#| cannot notify on un-acquired lock
#| cannot wait on un-acquired lock
#| party 2 2
#| party 0 0
#| party 1 1
#| party 5 2
#| party 3 0
#| party 4 1
#| 0 3 False
#| BrokenBarrierError('Abort or reset of barrier')
