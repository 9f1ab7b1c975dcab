# A loop that fails between its turns is shown without marks; a comprehension is marked whole.
import asyncio
import re
import traceback


def numbers(n):
    for i in range(n):
        yield i
    raise ValueError('no more')


def loop():
    for i in numbers(1):
        pass


def changed():
    d = {1: 2}
    for k in d: d[2] = 3


def no_iterable():
    for i in 5:
        pass


def listed():
    return [i for i in numbers(1)]


def nested():
    return {i: j for i in range(2) for j in numbers(i)}


def summed():
    return sum(i for i in None)


def starred():
    return [1, *5]


async def ticks():
    yield 1
    raise ValueError('no more')


async def awaited():
    async for i in ticks():
        pass


async def gathered():
    return [i async for i in ticks()]



for f in loop, changed, no_iterable, listed, nested, summed, starred, awaited, gathered:
    try:
        result = f()
        if asyncio.iscoroutine(result):
            result.send(None)
    except Exception:
        print(re.sub('File ".*"', 'File', traceback.format_exc()))
# output:
#| Traceback (most recent call last):
#|   File, line 61, in <module>
#|     result = f()
#|              ^^^
#|   File, line 14, in loop
#|     for i in numbers(1):
#|   File, line 10, in numbers
#|     raise ValueError('no more')
#| ValueError: no more
#|
#| Traceback (most recent call last):
#|   File, line 61, in <module>
#|     result = f()
#|              ^^^
#|   File, line 20, in changed
#|     for k in d: d[2] = 3
#| RuntimeError: dictionary changed size during iteration
#|
#| Traceback (most recent call last):
#|   File, line 61, in <module>
#|     result = f()
#|              ^^^
#|   File, line 24, in no_iterable
#|     for i in 5:
#| TypeError: 'int' object is not iterable
#|
#| Traceback (most recent call last):
#|   File, line 61, in <module>
#|     result = f()
#|              ^^^
#|   File, line 29, in listed
#|     return [i for i in numbers(1)]
#|            ^^^^^^^^^^^^^^^^^^^^^^^
#|   File, line 29, in <listcomp>
#|     return [i for i in numbers(1)]
#|            ^^^^^^^^^^^^^^^^^^^^^^^
#|   File, line 10, in numbers
#|     raise ValueError('no more')
#| ValueError: no more
#|
#| Traceback (most recent call last):
#|   File, line 61, in <module>
#|     result = f()
#|              ^^^
#|   File, line 33, in nested
#|     return {i: j for i in range(2) for j in numbers(i)}
#|            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#|   File, line 33, in <dictcomp>
#|     return {i: j for i in range(2) for j in numbers(i)}
#|            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#|   File, line 10, in numbers
#|     raise ValueError('no more')
#| ValueError: no more
#|
#| Traceback (most recent call last):
#|   File, line 61, in <module>
#|     result = f()
#|              ^^^
#|   File, line 37, in summed
#|     return sum(i for i in None)
#|               ^^^^^^^^^^^^^^^^^
#| TypeError: 'NoneType' object is not iterable
#|
#| Traceback (most recent call last):
#|   File, line 61, in <module>
#|     result = f()
#|              ^^^
#|   File, line 41, in starred
#|     return [1, *5]
#|            ^^^^^^^
#| TypeError: Value after * must be an iterable, not int
#|
#| Traceback (most recent call last):
#|   File, line 63, in <module>
#|     result.send(None)
#|   File, line 50, in awaited
#|     async for i in ticks():
#|   File, line 46, in ticks
#|     raise ValueError('no more')
#| ValueError: no more
#|
#| Traceback (most recent call last):
#|   File, line 63, in <module>
#|     result.send(None)
#|   File, line 55, in gathered
#|     return [i async for i in ticks()]
#|            ^^^^^^^^^^^^^^^^^^^^^^^^^^
#|   File, line 55, in <listcomp>
#|     return [i async for i in ticks()]
#|            ^^^^^^^^^^^^^^^^^^^^^^^^^^
#|   File, line 46, in ticks
#|     raise ValueError('no more')
#| ValueError: no more
#|
