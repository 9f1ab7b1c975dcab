# What a generator raises when a loop leaves it ends nothing: standard error hears of it.
import io
import sys

heard = sys.stderr = io.StringIO()


def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


def yields_again():
    try:
        yield 1
    finally:
        yield 2


def raises():
    try:
        yield 1
    finally:
        raise KeyError(3)


def leave():
    for item in yields_again():
        break
    for item in raises():
        break
    return "left"


attempt(leave)  # expect: 'left'


def delegates():
    yield from yields_again()


outer = delegates()
print(next(outer))  # expect: 1
attempt(outer.close)  # expect: RuntimeError generator ignored GeneratorExit


def loops():
    for item in yields_again():
        yield item


outer = loops()
print(next(outer))  # expect: 1
attempt(outer.close)  # expect: None
print([line for line in heard.getvalue().splitlines() if "Error" in line])
# output:
#| ['RuntimeError: generator ignored GeneratorExit', '    raise KeyError(3)', 'KeyError: 3', 'RuntimeError: generator ignored GeneratorExit']
