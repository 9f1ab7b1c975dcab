for make in (lambda: ValueError, lambda: ValueError('m'), lambda: 5, lambda: 'text', lambda: None, lambda: object, lambda: int):
    try:
        raise make()
    except ValueError as error:
        print(repr(error))
    except TypeError as error:
        print(error)
# output:
#| ValueError()
#| ValueError('m')
#| exceptions must derive from BaseException
#| exceptions must derive from BaseException
#| exceptions must derive from BaseException
#| exceptions must derive from BaseException
#| exceptions must derive from BaseException
try:
    raise
except RuntimeError as error:
    print(error)  # expect: No active exception to reraise
try:
    raise ValueError from KeyError
except ValueError as error:
    print(repr(error.__cause__))  # expect: KeyError()
try:
    raise ValueError from 5
except TypeError as error:
    print(error)  # expect: exception causes must derive from BaseException
try:
    raise ValueError('v') from None
except ValueError as error:
    print(error.__cause__, error.__suppress_context__ if False else '')
# output:
#| None 


class NeedsArg(Exception):
    def __init__(self, x):
        self.x = x


try:
    raise NeedsArg
except TypeError as error:
    print(error)  # expect: NeedsArg.__init__() missing 1 required positional argument: 'x'


class NotExc:
    pass


try:
    raise NotExc
except TypeError as error:
    print(error)  # expect: exceptions must derive from BaseException
try:
    raise NotExc()
except TypeError as error:
    print(error)  # expect: exceptions must derive from BaseException
