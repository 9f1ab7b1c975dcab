# asyncio keeps the coroutine
import asyncio
print(asyncio.current_task().get_coro().cr_frame) # reject: frame
