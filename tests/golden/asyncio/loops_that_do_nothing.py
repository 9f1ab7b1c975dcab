# What an abstract loop or policy does not do raises NotImplementedError.
import asyncio


class Half(asyncio.AbstractEventLoop):
    def call_later(self, delay, callback, *args, context=None):
        return ("later", delay, callback, args)


half = Half()
print(half.call_soon(print, 1)[1::2])  # expect: (0, (1,))
for name in ("run_forever", "stop", "is_running", "is_closed", "close", "time", "create_future",
             "get_debug", "get_task_factory", "get_exception_handler"):
    try:
        getattr(half, name)()
    except NotImplementedError as error:
        print(name, repr(error))
# output:
#| run_forever NotImplementedError()
#| stop NotImplementedError()
#| is_running NotImplementedError()
#| is_closed NotImplementedError()
#| close NotImplementedError()
#| time NotImplementedError()
#| create_future NotImplementedError()
#| get_debug NotImplementedError()
#| get_task_factory NotImplementedError()
#| get_exception_handler NotImplementedError()
for name in ("get_event_loop", "new_event_loop", "get_child_watcher"):
    try:
        getattr(asyncio.AbstractEventLoopPolicy(), name)()
    except NotImplementedError as error:
        print(name, repr(error))
# output:
#| get_event_loop NotImplementedError()
#| new_event_loop NotImplementedError()
#| get_child_watcher NotImplementedError()


async def ask():
    try:
        await half.create_connection(None, "example.org", 80)
    except NotImplementedError as error:
        print("create_connection", repr(error))
    try:
        asyncio.get_running_loop().set_default_executor("threads")
    except TypeError as error:
        print(error)


asyncio.run(ask())
# output:
#| create_connection NotImplementedError()
#| executor must be ThreadPoolExecutor instance
