import asyncio, heapq, time
from contextlib import asynccontextmanager, suppress, ExitStack, contextmanager
from dataclasses import dataclass, field
from graphlib import TopologicalSorter, CycleError
from collections import deque
@dataclass(order=True)
class Job:
    at: int
    priority: int
    name: str = field(compare=False)
    action: object = field(compare=False, repr=False, default=None)
class Scheduler:
    def __init__(self): self.queue, self.now, self.done = [], 0, []
    def add(self, at, name, action=None, priority=0):
        heapq.heappush(self.queue, Job(at, priority, name, action))
        return self
    def run(self, until):
        while self.queue and self.queue[0].at <= until:
            job = heapq.heappop(self.queue)
            self.now = job.at
            self.done.append((job.at, job.name))
            if job.action: job.action(self)
        return self.done
def every(n, times):
    def again(s):
        nonlocal times
        times -= 1
        if times > 0: s.add(s.now + n, f"tick{times}", again)
    return again
s = Scheduler().add(5, "b").add(1, "a", every(3, 3)).add(5, "urgent", priority=-1)
print(s.run(10), s.queue, Job(1, 2, "x") < Job(1, 3, "a"))
# output:
#| [(1, 'a'), (4, 'tick2'), (5, 'urgent'), (5, 'b'), (7, 'tick1')] [] True
deps = {"test": {"build"}, "build": {"fetch", "configure"}, "deploy": {"test", "build"}, "configure": set()}
ts = TopologicalSorter(deps); ts.prepare()
while ts.is_active():
    ready = sorted(ts.get_ready()); print(ready); ts.done(*ready)
# output:
#| ['configure', 'fetch']
#| ['build']
#| ['test']
#| ['deploy']
try: list(TopologicalSorter({1: [2], 2: [1]}).static_order())
except CycleError as e: print(e.args[0], sorted(e.args[1]))  # expect: nodes are in a cycle [1, 1, 2]
async def worker(name, queue, results):
    while True:
        item = await queue.get()
        try:
            await asyncio.sleep(item / 100)
            if item == 3: raise ValueError(f"bad {item}")
            results.append((name, item * item))
        except ValueError as e:
            results.append((name, str(e)))
        finally:
            queue.task_done()
@asynccontextmanager
async def pool(n, queue, results):
    tasks = [asyncio.create_task(worker(f"w{i}", queue, results), name=f"w{i}") for i in range(n)]
    try: yield tasks
    finally:
        for t in tasks: t.cancel()
        got = await asyncio.gather(*tasks, return_exceptions=True)
        print([type(g).__name__ for g in got])
async def main():
    queue, results = asyncio.Queue(maxsize=4), []
    async with pool(2, queue, results) as tasks:
        for i in range(6): await queue.put(i)
        await queue.join()
        print(sorted(map(str, results)), [t.done() for t in tasks])
    try:
        async with asyncio.timeout(0.01): await asyncio.sleep(1)
    except TimeoutError as e: print("late", repr(e))
    async def fail(n):
        await asyncio.sleep(n / 100); raise RuntimeError(n)
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(fail(1)); g.create_task(fail(2)); t = g.create_task(asyncio.sleep(5, "x"))
    except* RuntimeError as eg: print(eg.exceptions, t.cancelled())
    lock, order = asyncio.Lock(), []
    async def locked(i):
        async with lock:
            order.append(i); await asyncio.sleep(0); order.append(-i)
    await asyncio.gather(*(locked(i) for i in (1, 2, 3)))
    print(order, await asyncio.wait_for(asyncio.sleep(0, "ok"), 1))
    ev = asyncio.Event()
    async def waiter(): await ev.wait(); return "woken"
    w = asyncio.create_task(waiter()); await asyncio.sleep(0); ev.set(); print(await w)
    async def agen():
        for i in range(3):
            yield i; await asyncio.sleep(0)
    print([x async for x in agen()], [x * 2 async for x in agen() if x])
    done, pending = await asyncio.wait([asyncio.create_task(asyncio.sleep(d, d)) for d in (0.001, 0.5)], return_when=asyncio.FIRST_COMPLETED)
    print([d.result() for d in done], len(pending)); [p.cancel() for p in pending]
asyncio.run(main())
# output:
#| ["('w0', 0)", "('w0', 16)", "('w0', 4)", "('w1', 'bad 3')", "('w1', 1)", "('w1', 25)"] [False, False]
#| ['CancelledError', 'CancelledError']
#| late TimeoutError()
#| (RuntimeError(1),) True
#| [1, -1, 2, -2, 3, -3] ok
#| woken
#| [0, 1, 2] [2, 4]
#| [0.001] 1
@contextmanager
def note(x):
    print("in", x)
    try: yield x
    except KeyError as e: print("caught", e)
    finally: print("out", x)
with ExitStack() as stack, suppress(ZeroDivisionError):
    for n in "ab": stack.enter_context(note(n))
    stack.callback(print, "called")
    1 / 0
# output:
#| in a
#| in b
#| called
#| out b
#| out a
with note("k"): {}["missing"]
# output:
#| in k
#| caught 'missing'
#| out k
