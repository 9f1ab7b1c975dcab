# Sizes that C takes as int.

def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: "a\tb".expandtabs(2**40))  # expect: OverflowError Python int too large to convert to C int
attempt(lambda: b"a\tb".expandtabs(2**70))  # expect: OverflowError Python int too large to convert to C int
attempt(lambda: "a".splitlines(2**40))  # expect: OverflowError Python int too large to convert to C int
attempt(lambda: b"a".splitlines(-(2**31) - 1))  # expect: OverflowError Python int too large to convert to C int
attempt(lambda: b"a".hex(":", 2**40))  # expect: OverflowError Python int too large to convert to C int
