import asyncio
import re
import traceback

seen = []


def shown():
    return re.sub(r'File ".*/', 'File "', traceback.format_exc())


def gen(a,
        b=1):
    yield a


def deco(f):
    return f


@deco
def decorated():
    yield


async def coro():
    return 1


async def agen():
    yield 1


def outer():
    yield from gen(1)


for g in (gen(1), (x for x in [1]), coro(), decorated(), outer(), (lambda: (yield))()):
    try:
        g.throw(ValueError('x'))
    except ValueError:
        seen.append(shown())


async def child():
    await asyncio.sleep(1)


async def main():
    task = asyncio.create_task(child())
    task.cancel()
    try:
        await task
    except asyncio.CancelledError as e:
        seen.append(repr(e))
    try:
        await agen().athrow(KeyError('k'))
    except KeyError:
        seen.append(shown())


asyncio.run(main())
print(*seen, sep='\n')
# output:
#| Traceback (most recent call last):
#|   File "thrown_into_what_has_not_begun.py", line 40, in <module>
#|     g.throw(ValueError('x'))
#|   File "thrown_into_what_has_not_begun.py", line 12, in gen
#|     def gen(a,
#| ValueError: x
#|
#| Traceback (most recent call last):
#|   File "thrown_into_what_has_not_begun.py", line 40, in <module>
#|     g.throw(ValueError('x'))
#|   File "thrown_into_what_has_not_begun.py", line 38, in <genexpr>
#|     for g in (gen(1), (x for x in [1]), coro(), decorated(), outer(), (lambda: (yield))()):
#| ValueError: x
#|
#| Traceback (most recent call last):
#|   File "thrown_into_what_has_not_begun.py", line 40, in <module>
#|     g.throw(ValueError('x'))
#|   File "thrown_into_what_has_not_begun.py", line 26, in coro
#|     async def coro():
#| ValueError: x
#|
#| Traceback (most recent call last):
#|   File "thrown_into_what_has_not_begun.py", line 40, in <module>
#|     g.throw(ValueError('x'))
#|   File "thrown_into_what_has_not_begun.py", line 21, in decorated
#|     @deco
#| ValueError: x
#|
#| Traceback (most recent call last):
#|   File "thrown_into_what_has_not_begun.py", line 40, in <module>
#|     g.throw(ValueError('x'))
#|   File "thrown_into_what_has_not_begun.py", line 34, in outer
#|     def outer():
#| ValueError: x
#|
#| Traceback (most recent call last):
#|   File "thrown_into_what_has_not_begun.py", line 40, in <module>
#|     g.throw(ValueError('x'))
#|   File "thrown_into_what_has_not_begun.py", line 38, in <lambda>
#|     for g in (gen(1), (x for x in [1]), coro(), decorated(), outer(), (lambda: (yield))()):
#| ValueError: x
#|
#| CancelledError()
#| Traceback (most recent call last):
#|   File "thrown_into_what_has_not_begun.py", line 57, in main
#|     await agen().athrow(KeyError('k'))
#|   File "thrown_into_what_has_not_begun.py", line 30, in agen
#|     async def agen():
#| KeyError: 'k'
#|
gen(2).throw(ValueError('end'))
# stderr:
#! Traceback (most recent call last):
#!   File "thrown_into_what_has_not_begun.py", line 115, in <module>
#!     gen(2).throw(ValueError('end'))
#!   File "thrown_into_what_has_not_begun.py", line 12, in gen
#!     def gen(a,
#! ValueError: end
