import asyncio


async def work(name, n):
    for i in range(n):
        print(name, i)
        await asyncio.sleep(0)
    return name * n


async def main():
    print(await asyncio.gather(work('a', 2), work('b', 3)))
    task = asyncio.create_task(work('t', 2))
    print('created')
    print(await task, task.done(), task.result())


asyncio.run(main())
# output:
#| a 0
#| b 0
#| a 1
#| b 1
#| b 2
#| ['aa', 'bbb']
#| created
#| t 0
#| t 1
#| tt True tt
