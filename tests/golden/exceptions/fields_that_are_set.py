def t(f, *a):
    try: print(repr(f(*a)))
    except BaseException as e: print(type(e).__name__, e)
for u in (UnicodeEncodeError('baz', 'xxxxx', 1, 5, 'foo'), UnicodeDecodeError('baz', b'xxxxx', 1, 5, 'foo'), UnicodeTranslateError('xxxx', 1, 5, 'foo')):
    t(lambda: str(u))
    u.end = 2
    t(lambda: str(u))
    u.end = 5
    u.reason = 0x345345345345345345
    t(lambda: str(u))
    t(lambda: u.args)
    t(lambda: repr(u))
    if hasattr(u, 'encoding'):
        u.encoding = 4000
        t(lambda: str(u))
    u.start = 1000
    t(lambda: str(u))
# output:
#| "'baz' codec can't encode characters in position 1-4: foo"
#| "'baz' codec can't encode character '\\x78' in position 1: foo"
#| "'baz' codec can't encode characters in position 1-4: 965230951443685724997"
#| ('baz', 'xxxxx', 1, 5, 'foo')
#| "UnicodeEncodeError('baz', 'xxxxx', 1, 5, 'foo')"
#| "'4000' codec can't encode characters in position 1-4: 965230951443685724997"
#| "'4000' codec can't encode characters in position 1000-4: 965230951443685724997"
#| "'baz' codec can't decode bytes in position 1-4: foo"
#| "'baz' codec can't decode byte 0x78 in position 1: foo"
#| "'baz' codec can't decode bytes in position 1-4: 965230951443685724997"
#| ('baz', b'xxxxx', 1, 5, 'foo')
#| "UnicodeDecodeError('baz', b'xxxxx', 1, 5, 'foo')"
#| "'4000' codec can't decode bytes in position 1-4: 965230951443685724997"
#| "'4000' codec can't decode bytes in position 1000-4: 965230951443685724997"
#| "can't translate characters in position 1-4: foo"
#| "can't translate character '\\x78' in position 1: foo"
#| "can't translate characters in position 1-4: 965230951443685724997"
#| ('xxxx', 1, 5, 'foo')
#| "UnicodeTranslateError('xxxx', 1, 5, 'foo')"
#| "can't translate characters in position 1-4: 965230951443685724997"
#| "can't translate characters in position 1000-4: 965230951443685724997"
e = SystemExit(3)
e.code = 5
t(lambda: (e.code, str(e), e.args))  # expect: (5, '3', (3,))
e = StopIteration(3)
e.value = 5
t(lambda: (e.value, str(e), e.args))  # expect: (5, '3', (3,))
e = ImportError('x', name='n', path='p')
e.msg = 'y'
t(lambda: (e.msg, str(e), e.args, e.name))  # expect: ('y', 'y', ('x',), 'n')
e = OSError(2, 'x', 'f')
e.errno = 5; e.filename = 'g'; e.strerror = 'zz'
t(lambda: (str(e), e.args, e.errno, repr(e)))  # expect: ("[Errno 5] zz: 'g'", (2, 'x'), 5, "FileNotFoundError(2, 'x')")
e.filename2 = 'h'
t(lambda: (str(e)))  # expect: "[Errno 5] zz: 'g' -> 'h'"
e.filename = None
t(lambda: (str(e)))  # expect: "[Errno 5] zz: None -> 'h'"
e.errno = None
t(lambda: (str(e)))  # expect: "[Errno None] zz: None -> 'h'"
e = SyntaxError('m', ('f', 1, 2, 'text'))
e.msg = 'k'; e.lineno = 5
t(lambda: (str(e), e.args))  # expect: ('k (f, line 5)', ('m', ('f', 1, 2, 'text')))
e.filename = None
t(lambda: (str(e), e.args))  # expect: ('k (line 5)', ('m', ('f', 1, 2, 'text')))
e.filename = '/a/b/c.py'
t(lambda: (str(e), e.args))  # expect: ('k (c.py, line 5)', ('m', ('f', 1, 2, 'text')))
e.lineno = None
t(lambda: (str(e), e.args))  # expect: ('k (c.py)', ('m', ('f', 1, 2, 'text')))
e = KeyError('a')
e.args = ('b', 'c')
t(lambda: (str(e), e.args))  # expect: ("('b', 'c')", ('b', 'c'))
e.args = [1]
t(lambda: (str(e), e.args))  # expect: ('1', (1,))
def s(): e.args = 5
t(s)  # expect: TypeError 'int' object is not iterable
e = NameError('x', name='y')
t(lambda: (e.name, e.args))  # expect: ('y', ('x',))
e.name = 5
t(lambda: (e.name, e.args))  # expect: (5, ('x',))
