# What an exception tells beyond its arguments was read from them once.
CASES = [
    (StopIteration, (1,), ("value",)),
    (SystemExit, (1,), ("code",)),
    (SystemExit, (1, 2), ("code",)),
    (OSError, (2, "no"), ("errno", "strerror", "filename")),
    (OSError, (2, "no", "f"), ("errno", "strerror", "filename", "filename2")),
    (OSError, (2, "no", "f", None, "g"), ("errno", "strerror", "filename", "filename2")),
    (OSError, ("only",), ("errno", "strerror", "filename")),
    (OSError, (1, 2, 3, 4, 5, 6), ("errno", "strerror", "filename")),
    (BlockingIOError, (11, "x", 5), ("errno", "strerror", "filename", "characters_written")),
    (ImportError, ("m",), ("msg", "name", "path")),
    (SyntaxError, ("m", ("f", 1, 2, "t")), ("msg", "filename", "lineno", "offset", "text", "end_lineno")),
    (KeyError, ("k",), ()),
    (UnicodeError, ("utf-8", b"abc", 0, 1, "r"), ()),
    (UnicodeDecodeError, ("utf-8", b"abc", 0, 1, "r"), ("encoding", "object", "start", "end", "reason")),
    (UnicodeTranslateError, ("abc", 0, 1, "r"), ("object", "start", "end", "reason")),
]
for kind, given, names in CASES:
    e = kind(*given)
    print(kind.__name__, str(e), repr(e), [getattr(e, name) for name in names], vars(e))
    for args in (("new", "args"), (), (1, 2, 3)):
        e.args = args
        print("   ", str(e), repr(e), [getattr(e, name) for name in names], vars(e))
# output:
#| StopIteration 1 StopIteration(1) [1] {}
#|     ('new', 'args') StopIteration('new', 'args') [1] {}
#|      StopIteration() [1] {}
#|     (1, 2, 3) StopIteration(1, 2, 3) [1] {}
#| SystemExit 1 SystemExit(1) [1] {}
#|     ('new', 'args') SystemExit('new', 'args') [1] {}
#|      SystemExit() [1] {}
#|     (1, 2, 3) SystemExit(1, 2, 3) [1] {}
#| SystemExit (1, 2) SystemExit(1, 2) [(1, 2)] {}
#|     ('new', 'args') SystemExit('new', 'args') [(1, 2)] {}
#|      SystemExit() [(1, 2)] {}
#|     (1, 2, 3) SystemExit(1, 2, 3) [(1, 2)] {}
#| OSError [Errno 2] no FileNotFoundError(2, 'no') [2, 'no', None] {}
#|     [Errno 2] no FileNotFoundError('new', 'args') [2, 'no', None] {}
#|     [Errno 2] no FileNotFoundError() [2, 'no', None] {}
#|     [Errno 2] no FileNotFoundError(1, 2, 3) [2, 'no', None] {}
#| OSError [Errno 2] no: 'f' FileNotFoundError(2, 'no') [2, 'no', 'f', None] {}
#|     [Errno 2] no: 'f' FileNotFoundError('new', 'args') [2, 'no', 'f', None] {}
#|     [Errno 2] no: 'f' FileNotFoundError() [2, 'no', 'f', None] {}
#|     [Errno 2] no: 'f' FileNotFoundError(1, 2, 3) [2, 'no', 'f', None] {}
#| OSError [Errno 2] no: 'f' -> 'g' FileNotFoundError(2, 'no') [2, 'no', 'f', 'g'] {}
#|     [Errno 2] no: 'f' -> 'g' FileNotFoundError('new', 'args') [2, 'no', 'f', 'g'] {}
#|     [Errno 2] no: 'f' -> 'g' FileNotFoundError() [2, 'no', 'f', 'g'] {}
#|     [Errno 2] no: 'f' -> 'g' FileNotFoundError(1, 2, 3) [2, 'no', 'f', 'g'] {}
#| OSError only OSError('only') [None, None, None] {}
#|     ('new', 'args') OSError('new', 'args') [None, None, None] {}
#|      OSError() [None, None, None] {}
#|     (1, 2, 3) OSError(1, 2, 3) [None, None, None] {}
#| OSError (1, 2, 3, 4, 5, 6) OSError(1, 2, 3, 4, 5, 6) [None, None, None] {}
#|     ('new', 'args') OSError('new', 'args') [None, None, None] {}
#|      OSError() [None, None, None] {}
#|     (1, 2, 3) OSError(1, 2, 3) [None, None, None] {}
#| BlockingIOError [Errno 11] x BlockingIOError(11, 'x', 5) [11, 'x', None, 5] {}
#|     [Errno 11] x BlockingIOError('new', 'args') [11, 'x', None, 5] {}
#|     [Errno 11] x BlockingIOError() [11, 'x', None, 5] {}
#|     [Errno 11] x BlockingIOError(1, 2, 3) [11, 'x', None, 5] {}
#| ImportError m ImportError('m') ['m', None, None] {}
#|     m ImportError('new', 'args') ['m', None, None] {}
#|     m ImportError() ['m', None, None] {}
#|     m ImportError(1, 2, 3) ['m', None, None] {}
#| SyntaxError m (f, line 1) SyntaxError('m', ('f', 1, 2, 't')) ['m', 'f', 1, 2, 't', None] {}
#|     m (f, line 1) SyntaxError('new', 'args') ['m', 'f', 1, 2, 't', None] {}
#|     m (f, line 1) SyntaxError() ['m', 'f', 1, 2, 't', None] {}
#|     m (f, line 1) SyntaxError(1, 2, 3) ['m', 'f', 1, 2, 't', None] {}
#| KeyError 'k' KeyError('k') [] {}
#|     ('new', 'args') KeyError('new', 'args') [] {}
#|      KeyError() [] {}
#|     (1, 2, 3) KeyError(1, 2, 3) [] {}
#| UnicodeError ('utf-8', b'abc', 0, 1, 'r') UnicodeError('utf-8', b'abc', 0, 1, 'r') [] {}
#|     ('new', 'args') UnicodeError('new', 'args') [] {}
#|      UnicodeError() [] {}
#|     (1, 2, 3) UnicodeError(1, 2, 3) [] {}
#| UnicodeDecodeError 'utf-8' codec can't decode byte 0x61 in position 0: r UnicodeDecodeError('utf-8', b'abc', 0, 1, 'r') ['utf-8', b'abc', 0, 1, 'r'] {}
#|     'utf-8' codec can't decode byte 0x61 in position 0: r UnicodeDecodeError('new', 'args') ['utf-8', b'abc', 0, 1, 'r'] {}
#|     'utf-8' codec can't decode byte 0x61 in position 0: r UnicodeDecodeError() ['utf-8', b'abc', 0, 1, 'r'] {}
#|     'utf-8' codec can't decode byte 0x61 in position 0: r UnicodeDecodeError(1, 2, 3) ['utf-8', b'abc', 0, 1, 'r'] {}
#| UnicodeTranslateError can't translate character '\x61' in position 0: r UnicodeTranslateError('abc', 0, 1, 'r') ['abc', 0, 1, 'r'] {}
#|     can't translate character '\x61' in position 0: r UnicodeTranslateError('new', 'args') ['abc', 0, 1, 'r'] {}
#|     can't translate character '\x61' in position 0: r UnicodeTranslateError() ['abc', 0, 1, 'r'] {}
#|     can't translate character '\x61' in position 0: r UnicodeTranslateError(1, 2, 3) ['abc', 0, 1, 'r'] {}
e = OSError(2, "no", "f")
e.args += ("more",)
e.own = 1
print(e, e.__str__(), OSError.__str__(e), vars(e))
# output:
#| [Errno 2] no: 'f' [Errno 2] no: 'f' [Errno 2] no: 'f' {'own': 1}
e.filename = None
e.errno = 5
print(e.errno, e.args)  # expect: 5 (2, 'no', 'more')
e = ValueError("a")
e.add_note("n")
print(vars(e))  # expect: {'__notes__': ['n']}


class Named(AttributeError):
    pass


e = Named("a", name="b")
e.own = 2
print(vars(e), e.name)  # expect: {'own': 2} b
e = ExceptionGroup("g", [e])
e.own = 3
print(vars(e))  # expect: {'own': 3}
