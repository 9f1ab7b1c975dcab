# OSError.__new__ reads the arguments, unless a class has an __init__ of its own.

def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


error = OSError(2, "no")
attempt(lambda: error.__init__(a=1))  # expect: None
attempt(lambda: error.__init__(3, "other"))  # expect: None
print(error.args, error.errno)  # expect: (2, 'no') 2
attempt(lambda: OSError(a=1))  # expect: TypeError OSError() takes no keyword arguments
attempt(lambda: ValueError().__init__(a=1))  # expect: TypeError ValueError() takes no keyword arguments


class Own(OSError):
    def __init__(self, *args, **named):
        super().__init__("own", *args, **named)


print(Own(1).args)  # expect: ('own', 1)
attempt(lambda: Own(a=1))  # expect: TypeError Own() takes no keyword arguments
attempt(lambda: Own(1).__init__(5, "x"))  # expect: None


class Made(OSError):
    def __new__(cls, *args):
        return super().__new__(cls, "made")


made = Made(1, 2)
print(made.args, type(made).__name__)  # expect: ('made',) Made
made.__init__(7)
print(made.args)  # expect: ('made',)
