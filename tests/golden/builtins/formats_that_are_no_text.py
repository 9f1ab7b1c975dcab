# A format specification is text.

def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: (1).__format__(3))  # expect: TypeError __format__() argument must be str, not int
attempt(lambda: format(1, 3))  # expect: TypeError format() argument 2 must be str, not int
attempt(lambda: "".__format__(3))  # expect: TypeError __format__() argument must be str, not int
attempt(lambda: object().__format__(3))  # expect: TypeError __format__() argument must be str, not int
attempt(lambda: 1.5.__format__(None))  # expect: TypeError __format__() argument must be str, not None
attempt(lambda: (1j).__format__(b""))  # expect: TypeError __format__() argument must be str, not bytes
attempt(lambda: object.__format__(1, 2))  # expect: TypeError __format__() argument must be str, not int
attempt(lambda: [].__format__(1))  # expect: TypeError __format__() argument must be str, not int
