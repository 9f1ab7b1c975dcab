# A Struct needs a format.
import struct


def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: struct.Struct())  # expect: TypeError Struct() missing required argument 'format' (pos 1)
attempt(lambda: struct.Struct(x=1))  # expect: TypeError Struct() missing required argument 'format' (pos 1)
attempt(lambda: struct.Struct(format=1))  # expect: TypeError Struct() argument 1 must be a str or bytes object, not int
attempt(lambda: struct.Struct(format="i").format)  # expect: 'i'
attempt(lambda: struct.Struct("i", 2))  # expect: TypeError Struct() takes at most 1 argument (2 given)
attempt(lambda: struct.Struct("i", format="i"))  # expect: TypeError Struct() takes at most 1 argument (2 given)


class Named(struct.Struct):
    def __init__(self, letter):
        super().__init__(letter * 2)


attempt(lambda: Named("i").format)  # expect: 'ii'
attempt(lambda: Named("i").size)  # expect: 8
attempt(lambda: Named())  # expect: TypeError Named.__init__() missing 1 required positional argument: 'letter'
