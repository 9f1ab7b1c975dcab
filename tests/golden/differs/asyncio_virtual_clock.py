# differs: the clock is virtual, tasks come in the order they were made, and a repr has no place
import asyncio


async def nap(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    loop = asyncio.get_running_loop()
    begun = loop.time()
    await asyncio.sleep(3600)
    naps = [nap(name, 1) for name in 'abc']
    told = [await each for each in asyncio.as_completed(naps)]
    return begun, loop.time(), told, repr(asyncio.current_task())


for each in asyncio.run(main()):
    print(each)
# output:
#| 0.0
#| 3601.0
#| ['a', 'b', 'c']
#| <Task pending name='Task-1' coro=<main() running> cb=[_stop_loop_of()]>
