# What is no number is shown by the repr of its own class.

def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


class Text(str):
    def __repr__(self):
        return "own"


class Wide(str):
    def __repr__(self):
        return "w" * 300


class Raw(bytes):
    def __repr__(self):
        return "own"


attempt(lambda: int(Text("x")))  # expect: ValueError invalid literal for int() with base 10: own
attempt(lambda: int(Text("x" * 30), 7))  # expect: ValueError invalid literal for int() with base 7: own
attempt(lambda: int(Wide("x")))
# output:
#| ValueError invalid literal for int() with base 10: wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
attempt(lambda: float(Text("x")))  # expect: ValueError could not convert string to float: own
attempt(lambda: complex(Text("x")))  # expect: ValueError complex() arg is a malformed string
attempt(lambda: int(Raw(b"x")))  # expect: ValueError invalid literal for int() with base 10: b'x'
attempt(lambda: float(Raw(b"x")))  # expect: ValueError could not convert string to float: own
attempt(lambda: int(Text("12")) + float(Text("1.5")))  # expect: 13.5
