import asyncio, contextvars
v = contextvars.ContextVar('v', default=0)
async def t(n):
    v.set(n); await asyncio.sleep(0); print(v.get())
async def main():
    await asyncio.gather(t(1), t(2)); print(v.get())
    v.set(5); x = asyncio.create_task(t(9)); await x; print(v.get())
    raise asyncio.CancelledError  # raises: asyncio.exceptions.CancelledError
asyncio.run(main())
# output:
#| 1
#| 2
#| 0
#| 9
#| 5
