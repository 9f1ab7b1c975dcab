# What OSError and the errors of codecs make of their arguments is for their `__init__`.
def show(f):
    try:
        e = f()
    except Exception as e:
        print(type(e).__name__, e)
        return
    names = [n for n in ("errno", "strerror", "filename", "encoding", "start", "reason", "own") if getattr(e, n, None) is not None]
    print(type(e).__name__, "|", str(e), "|", repr(e), e.args, {n: getattr(e, n) for n in names if n != "start"})


class Own(OSError):
    def __init__(self, path, reason):
        self.own = (path, reason)


class Asks(FileNotFoundError):
    def __init__(self, path, reason="gone"):
        super().__init__(2, reason, path)
        self.own = path


class Says(OSError):
    def __init__(self, own):
        self.own = own

    def __str__(self):
        return f"says {self.own}"


class New(OSError):
    def __new__(cls, own):
        return super().__new__(cls, 2, "no", own)


class Both(OSError):
    def __new__(cls, own):
        return super().__new__(cls, 13, "no")

    def __init__(self, own):
        self.own = own


show(lambda: Own("a", "b"))  # expect: Own |  | Own() () {'own': ('a', 'b')}
show(lambda: Own(path="a", reason="b"))  # expect: Own |  | Own() () {'own': ('a', 'b')}
show(lambda: Asks("f.txt"))
# output:
#| Asks | [Errno 2] gone: 'f.txt' | Asks(2, 'gone') (2, 'gone') {'errno': 2, 'strerror': 'gone', 'filename': 'f.txt', 'own': 'f.txt'}
show(lambda: Says(1))  # expect: Says | says 1 | Says() () {'own': 1}
show(lambda: New("f"))
# output:
#| New | [Errno 2] no: 'f' | New(2, 'no') (2, 'no') {'errno': 2, 'strerror': 'no', 'filename': 'f'}
show(lambda: Both("f"))
# output:
#| Both | [Errno 13] no | Both(13, 'no') (13, 'no') {'errno': 13, 'strerror': 'no', 'own': 'f'}
show(lambda: Own("a"))  # expect: TypeError Own.__init__() missing 1 required positional argument: 'reason'


class Decode(UnicodeDecodeError):
    def __init__(self, own):
        self.own = own


class Encode(UnicodeEncodeError):
    def __init__(self, *own):
        super().__init__("utf-8", "abc", 0, 1, "why")
        self.own = own


class Translate(UnicodeTranslateError):
    def __init__(self, own=5):
        self.own = own


class Plain(UnicodeDecodeError):
    pass


show(lambda: Decode(1))  # expect: Decode |  | Decode(1) (1,) {'own': 1}
show(lambda: Encode())
# output:
#| Encode | 'utf-8' codec can't encode character '\x61' in position 0: why | Encode('utf-8', 'abc', 0, 1, 'why') ('utf-8', 'abc', 0, 1, 'why') {'encoding': 'utf-8', 'reason': 'why', 'own': ()}
show(lambda: Encode(1, 2))
# output:
#| Encode | 'utf-8' codec can't encode character '\x61' in position 0: why | Encode('utf-8', 'abc', 0, 1, 'why') ('utf-8', 'abc', 0, 1, 'why') {'encoding': 'utf-8', 'reason': 'why', 'own': (1, 2)}
show(lambda: Translate())  # expect: Translate |  | Translate() () {'own': 5}
show(lambda: Plain(1))  # expect: TypeError function takes exactly 5 arguments (1 given)
show(lambda: Plain("utf-8", b"abc", 1, 2, "why"))
# output:
#| Plain | 'utf-8' codec can't decode byte 0x62 in position 1: why | Plain('utf-8', b'abc', 1, 2, 'why') ('utf-8', b'abc', 1, 2, 'why') {'encoding': 'utf-8', 'reason': 'why'}
show(lambda: UnicodeDecodeError())  # expect: TypeError function takes exactly 5 arguments (0 given)
show(lambda: UnicodeEncodeError("a", b"b", 1, 2, "c"))  # expect: TypeError argument 2 must be str, not bytes
show(lambda: UnicodeTranslateError("abc", 1, 2, "c"))
# output:
#| UnicodeTranslateError | can't translate character '\x62' in position 1: c | UnicodeTranslateError('abc', 1, 2, 'c') ('abc', 1, 2, 'c') {'reason': 'c'}


class Syntax(SyntaxError):
    def __init__(self, message, place):
        super().__init__(message)
        self.own = place


show(lambda: Syntax("bad", 5))  # expect: Syntax | bad | Syntax('bad') ('bad',) {'own': 5}
try:
    raise Own("a", "b")
except OSError as e:
    print("caught", e.own, e.errno)  # expect: caught ('a', 'b') None
