# A generator of types.coroutine is awaitable, and no coroutine.
import inspect
import types


def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


@types.coroutine
def marked():
    yield


def plain():
    yield


async def coroutine():
    pass


made = coroutine()
all_of_them = (marked(), plain(), made, 3, marked)
attempt(lambda: [inspect.isawaitable(each) for each in all_of_them])  # expect: [True, False, True, False, False]
attempt(lambda: [inspect.iscoroutine(each) for each in all_of_them])  # expect: [False, False, True, False, False]
attempt(lambda: [inspect.isgenerator(each) for each in all_of_them])  # expect: [True, True, False, False, False]
made.close()
