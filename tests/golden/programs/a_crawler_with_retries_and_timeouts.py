"""A crawler over a made-up site: queues, semaphores, retries, timeouts, cancellation."""
import asyncio
import contextlib
import random
from collections import deque
from functools import wraps

SITE = {
    "/": ["/a", "/b", "/slow"],
    "/a": ["/a/1", "/a/2", "/"],
    "/b": ["/flaky", "/gone"],
    "/a/1": [], "/a/2": ["/a/1"],
    "/flaky": ["/a"], "/slow": [],
}
attempts = {}


class Gone(Exception):
    pass


def retry(times, *, wait=0.1, on=(OSError,)):
    def decorate(function):
        @wraps(function)
        async def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return await function(*args, **kwargs)
                except on as error:
                    print(f"  {function.__name__}{args} failed ({error}), attempt {attempt}")
                    if attempt == times:
                        raise
                    await asyncio.sleep(wait * 2 ** attempt)
        return wrapper
    return decorate


@retry(3, on=(ConnectionError,))
async def fetch(url):
    """Gets the links of a page."""
    attempts[url] = attempts.get(url, 0) + 1
    await asyncio.sleep(5 if url == "/slow" else 0.01 * len(url))
    if url == "/flaky" and attempts[url] < 3:
        raise ConnectionResetError(f"reset {attempts[url]}")
    if url not in SITE:
        raise Gone(url)
    return SITE[url]


class Crawler:
    def __init__(self, limit=2):
        self.queue = asyncio.Queue()
        self.seen = set()
        self.done = {}
        self.gate = asyncio.Semaphore(limit)
        self.log = deque(maxlen=4)

    def add(self, url):
        if url not in self.seen:
            self.seen.add(url)
            self.queue.put_nowait(url)

    async def worker(self, name):
        try:
            while True:
                url = await self.queue.get()
                try:
                    async with self.gate:
                        links = await asyncio.wait_for(fetch(url), timeout=1)
                    self.done[url] = len(links)
                    for link in links:
                        self.add(link)
                except asyncio.TimeoutError:
                    self.done[url] = "timeout"
                except Gone as gone:
                    self.done[url] = f"gone {gone}"
                finally:
                    self.log.append((name, url))
                    self.queue.task_done()
        except asyncio.CancelledError:
            print(f"worker {name} stops")
            raise

    async def run(self, start):
        self.add(start)
        workers = [asyncio.create_task(self.worker(n), name=f"w{n}") for n in range(3)]
        await self.queue.join()
        for worker in workers:
            worker.cancel()
        results = await asyncio.gather(*workers, return_exceptions=True)
        return [type(r).__name__ for r in results], [w.get_name() for w in workers]


@contextlib.asynccontextmanager
async def timed(label):
    loop = asyncio.get_running_loop()
    print(f"[{label}")
    try:
        yield loop
    finally:
        print(f"{label}]")


async def ticker(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)


async def main():
    crawler = Crawler()
    async with timed("crawl"):
        print(await crawler.run("/"))
    for url in sorted(crawler.done):
        print(f"{url:8} {crawler.done[url]}")
    print(sorted(attempts.items()))
    print(fetch.__name__, fetch.__doc__)
    print([x async for x in ticker(5) if x % 2 == 0], {x: x * x async for x in ticker(3)})
    event, order = asyncio.Event(), []

    async def waiter(n):
        await event.wait()
        order.append(n)
    async with asyncio.TaskGroup() as group:
        for n in range(3):
            group.create_task(waiter(n))
        await asyncio.sleep(0)
        event.set()
    print(order)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fetch("/nowhere"))
            group.create_task(asyncio.sleep(10))
    except* Gone as group:
        print("group", group.exceptions)
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(lambda f: print("done with", f.result()))
    asyncio.get_running_loop().call_later(0.1, future.set_result, 42)
    print(await future)
    try:
        async with asyncio.timeout(0.05):
            await asyncio.sleep(1)
    except TimeoutError as error:
        print("late", repr(error))
    lock = asyncio.Lock()
    async with lock:
        print(lock.locked())
    done, pending = await asyncio.wait([asyncio.create_task(asyncio.sleep(t, t)) for t in (0.01, 0.3)], timeout=0.1)
    print([t.result() for t in done], len(pending))
    for t in pending:
        t.cancel()


asyncio.run(main())
# output:
#| [crawl
#|   fetch('/flaky',) failed (reset 1), attempt 1
#|   fetch('/flaky',) failed (reset 2), attempt 2
#| worker 0 stops
#| worker 1 stops
#| worker 2 stops
#| (['CancelledError', 'CancelledError', 'CancelledError'], ['w0', 'w1', 'w2'])
#| crawl]
#| /        3
#| /a       3
#| /a/1     0
#| /a/2     1
#| /b       2
#| /flaky   1
#| /gone    gone /gone
#| /slow    timeout
#| [('/', 1), ('/a', 1), ('/a/1', 1), ('/a/2', 1), ('/b', 1), ('/flaky', 3), ('/gone', 1), ('/slow', 1)]
#| fetch Gets the links of a page.
#| [0, 2, 4] {0: 0, 1: 1, 2: 4}
#| [0, 1, 2]
#| group (Gone('/nowhere'),)
#| done with 42
#| 42
#| late TimeoutError()
#| True
#| [0.01] 1
print(random.Random(3).choice(sorted(SITE)))  # expect: /a
