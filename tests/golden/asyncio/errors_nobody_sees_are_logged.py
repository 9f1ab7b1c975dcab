# What nobody else sees goes to the logger `asyncio`, and by it to who listens there.
import asyncio
import logging


class Lines(logging.Handler):
    def emit(self, record):
        print(record.levelname, record.name, record.getMessage().replace("\n", " | "))
        print(record.exc_info and record.exc_info[0])


logging.getLogger("asyncio").addHandler(Lines())


async def main():
    loop = asyncio.get_running_loop()
    loop.call_exception_handler({"message": "something", "b": [1], "a": "x"})
    loop.call_exception_handler({"message": "worse", "exception": ValueError("no")})
    loop.call_exception_handler({})

    def handler(loop, context):
        raise KeyError(context["message"])

    loop.set_exception_handler(handler)
    loop.call_exception_handler({"message": "handled"})
    logging.getLogger("asyncio").setLevel(logging.CRITICAL)
    loop.set_exception_handler(None)
    loop.call_exception_handler({"message": "silent"})


asyncio.run(main())
# output:
#| ERROR asyncio something | a: 'x' | b: [1]
#| False
#| ERROR asyncio worse
#| <class 'ValueError'>
#| ERROR asyncio Unhandled exception in event loop
#| False
#| ERROR asyncio Unhandled error in exception handler | context: {'message': 'handled'}
#| <class 'KeyError'>
