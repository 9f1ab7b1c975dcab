def attempt(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: ValueError(x=1))  # expect: TypeError ValueError() takes no keyword arguments
attempt(lambda: OSError(x=1))  # expect: TypeError OSError() takes no keyword arguments
attempt(lambda: setattr(ValueError(), 'args', 5))  # expect: TypeError 'int' object is not iterable
attempt(lambda: delattr(ValueError(), 'args'))  # expect: TypeError args may not be deleted
attempt(lambda: setattr(ValueError(), '__suppress_context__', 5))  # expect: TypeError attribute value type must be bool
attempt(lambda: setattr(ValueError(), '__cause__', 5))
# output:
#| TypeError exception cause must be None or derive from BaseException
attempt(lambda: setattr(ValueError(), '__context__', 5))
# output:
#| TypeError exception context must be None or derive from BaseException
attempt(lambda: delattr(ValueError(), '__cause__'))  # expect: TypeError __cause__ may not be deleted
attempt(lambda: delattr(ValueError(), '__context__'))  # expect: TypeError __context__ may not be deleted
attempt(lambda: ValueError().with_traceback(5))  # expect: TypeError __traceback__ must be a traceback or None
attempt(lambda: ValueError().add_note(5))  # expect: TypeError note must be a str, not 'int'


def note():
    error = ValueError()
    error.__notes__ = 5
    error.add_note('a')


attempt(note)  # expect: TypeError Cannot add note: __notes__ is not a list
attempt(lambda: SyntaxError('a', (1, 2)))  # expect: TypeError function takes at least 4 arguments (2 given)
attempt(lambda: SyntaxError('a', (1, 2, 3, 4, 5)))
# output:
#| TypeError end_offset must be provided when end_lineno is provided
attempt(lambda: SyntaxError('a', (1, 2, 3, 4, 5, 6, 7)))  # expect: TypeError function takes at most 6 arguments (7 given)
attempt(lambda: ExceptionGroup('a', []))  # expect: ValueError second argument (exceptions) must be a non-empty sequence
attempt(lambda: ExceptionGroup('a', 5))  # expect: TypeError second argument (exceptions) must be a sequence
attempt(lambda: ExceptionGroup(5, [ValueError()]))
# output:
#| TypeError BaseExceptionGroup.__new__() argument 1 must be str, not int
attempt(lambda: ExceptionGroup('a', [5]))  # expect: ValueError Item 0 of second argument (exceptions) is not an exception
attempt(lambda: ExceptionGroup('a', [KeyboardInterrupt()]))  # expect: TypeError Cannot nest BaseExceptions in an ExceptionGroup
attempt(lambda: ExceptionGroup('a', [ValueError()]).split(5))
# output:
#| TypeError expected a function, exception type or tuple of exception types
attempt(lambda: ExceptionGroup('a', [ValueError()]).subgroup(int))
# output:
#| TypeError expected a function, exception type or tuple of exception types


class Derives(ExceptionGroup):
    def derive(self, excs):
        return 5


attempt(lambda: Derives('a', [ValueError(), KeyError()]).split(KeyError))
# output:
#| TypeError derive must return an instance of BaseExceptionGroup
attempt(lambda: UnicodeDecodeError('a'))  # expect: TypeError function takes exactly 5 arguments (1 given)
attempt(lambda: UnicodeDecodeError('a', 'b', 0, 1, 'c'))  # expect: TypeError a bytes-like object is required, not 'str'
attempt(lambda: UnicodeEncodeError('a', b'b', 0, 1, 'c'))  # expect: TypeError argument 2 must be str, not bytes
attempt(lambda: UnicodeEncodeError('a', 'b', 'x', 1, 'c'))  # expect: TypeError 'str' object cannot be interpreted as an integer
attempt(lambda: UnicodeTranslateError('a', 0, 1))  # expect: TypeError function takes exactly 4 arguments (3 given)


def raises(what, cause=None):
    if cause is None:
        raise what
    raise what from cause


attempt(lambda: raises(5))  # expect: TypeError exceptions must derive from BaseException
attempt(lambda: raises(int))  # expect: TypeError exceptions must derive from BaseException
attempt(lambda: raises(ValueError, 5))  # expect: TypeError exception causes must derive from BaseException


def catches(what):
    try:
        1 / 0
    except what:
        pass


attempt(lambda: catches(5))  # expect: TypeError catching classes that do not inherit from BaseException is not allowed
attempt(lambda: catches((ValueError, 5)))
# output:
#| TypeError catching classes that do not inherit from BaseException is not allowed


def catches_star(what):
    try:
        1 / 0
    except* what:
        pass


attempt(lambda: catches_star(5))
# output:
#| TypeError catching classes that do not inherit from BaseException is not allowed
attempt(lambda: catches_star(ExceptionGroup))
# output:
#| TypeError catching ExceptionGroup with except* is not allowed. Use except instead.


def again():
    raise


attempt(again)  # expect: RuntimeError No active exception to reraise
attempt(lambda: 5 .__enter__)  # expect: AttributeError 'int' object has no attribute '__enter__'


def enters(what):
    with what:
        pass


attempt(lambda: enters(5))  # expect: TypeError 'int' object does not support the context manager protocol


def unbound():
    print(here)
    here = 1


attempt(unbound)  # expect: UnboundLocalError cannot access local variable 'here' where it is not associated with a value


def deletes():
    del here
    here = 1


attempt(deletes)  # expect: UnboundLocalError cannot access local variable 'here' where it is not associated with a value


def deletes_global():
    global nowhere
    del nowhere


attempt(deletes_global)  # expect: NameError name 'nowhere' is not defined


def free():
    def inner():
        return later
    inner()
    later = 1


attempt(free)
# output:
#| NameError cannot access free variable 'later' where it is not associated with a value in enclosing scope


def unpacks(what):
    a, b = what


attempt(lambda: unpacks([1]))  # expect: ValueError not enough values to unpack (expected 2, got 1)
attempt(lambda: unpacks([1, 2, 3]))  # expect: ValueError too many values to unpack (expected 2)
attempt(lambda: unpacks(5))  # expect: TypeError cannot unpack non-iterable int object
attempt(lambda: unpacks(x for x in [1]))  # expect: ValueError not enough values to unpack (expected 2, got 1)


def stars(what):
    a, *b, c = what


attempt(lambda: stars([1]))  # expect: ValueError not enough values to unpack (expected at least 2, got 1)
