# Which of several mistakes in a call is told.
import decimal


def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: sorted(1, nope=1))  # expect: TypeError 'int' object is not iterable
attempt(lambda: sorted(1, key=1, nope=1))  # expect: TypeError 'int' object is not iterable
attempt(lambda: sorted([1], nope=1))  # expect: TypeError 'nope' is an invalid keyword argument for sort()
attempt(lambda: sorted(nope=1))  # expect: TypeError sorted expected 1 argument, got 0
attempt(lambda: sorted(1, 2))  # expect: TypeError sorted expected 1 argument, got 2
attempt(lambda: zip(strict=1, x=2))  # expect: TypeError zip() takes at most 1 keyword argument (2 given)
attempt(lambda: zip([], strict=1, x=2))  # expect: TypeError zip() takes at most 1 keyword argument (2 given)
attempt(lambda: zip(x=2))  # expect: TypeError 'x' is an invalid keyword argument for zip()
attempt(lambda: decimal.localcontext(zz=5))  # expect: TypeError 'zz' is an invalid keyword argument for this function
