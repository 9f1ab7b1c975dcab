"""What a `struct.Struct` says that has no format, or too many."""

import struct


def complaint(what):
    try:
        return what()
    except Exception as error:
        return f'{type(error).__name__}: {error}'




print(complaint(lambda: struct.Struct('i', 'i')))  # expect: TypeError: Struct() takes at most 1 argument (2 given)
print(complaint(lambda: struct.Struct(5)))
# output:
#| TypeError: Struct() argument 1 must be a str or bytes object, not int
print(complaint(lambda: struct.Struct('i').pack()))  # expect: error: pack expected 1 items for packing (got 0)
print(complaint(lambda: struct.Struct('i').unpack(b'12')))  # expect: error: unpack requires a buffer of 4 bytes
print(complaint(lambda: struct.Struct('q').iter_unpack(b'123')))
# output:
#| error: iterative unpacking requires a buffer of a multiple of 8 bytes
