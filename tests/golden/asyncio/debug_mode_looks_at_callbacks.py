# In debug mode what is no callback is refused when it is registered, not when it is called.
import asyncio


async def coroutine():
    pass


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug())
    for register in (loop.call_soon, loop.call_soon_threadsafe, lambda f: loop.call_later(0, f)):
        for wrong in (coroutine, 5, "text"):
            try:
                register(wrong)
            except TypeError as error:
                print(str(error).partition(" at 0x")[0])


asyncio.run(main(), debug=True)
# output:
#| True
#| coroutines cannot be used with call_soon()
#| a callable object was expected by call_soon(), got 5
#| a callable object was expected by call_soon(), got 'text'
#| coroutines cannot be used with call_soon_threadsafe()
#| a callable object was expected by call_soon_threadsafe(), got 5
#| a callable object was expected by call_soon_threadsafe(), got 'text'
#| coroutines cannot be used with call_at()
#| a callable object was expected by call_at(), got 5
#| a callable object was expected by call_at(), got 'text'
