# differs: an empty Struct is no format: what one says whose __init__ was never called.
import struct


def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


class Empty(struct.Struct):
    def __init__(self):
        pass


attempt(lambda: Empty().format)
attempt(lambda: Empty().size)
attempt(lambda: Empty().pack(1))
attempt(lambda: Empty().unpack(b""))
# output:
#| AttributeError format
#| 0
#| RuntimeError Struct object is not initialized
#| RuntimeError Struct object is not initialized
