import traceback
class Own(SyntaxError): __module__ = "own"
for e in (SyntaxError("bad", ("f", 1, 2, "text", 1, 3)), SyntaxError("a"), SyntaxError("bad", ("f", 1, 2, "text")), SyntaxError("bad", ("f", None, None, None)), SyntaxError(), SyntaxError("m", (None, 3, 9, "  \tabc def\n", 3, 12)), SyntaxError("m", ("f.py", 3, 3, "\t\tabc def\nmore", 3, -1)), IndentationError("i", ("x", 1, 0, "", 1, 0)), Own("o", ("f", 1, 1, "é = 1", 1, 99)), SyntaxError("x", ("f", 2, 5, "abcdef", 3, 1)), TabError(3)):
    e.add_note("noted")
    print(traceback.format_exception_only(e))
    try: raise e
    except SyntaxError: print(traceback.format_exc().splitlines()[3:])
    try: print(e, repr(e))
    except Exception as x: print(x)
# output:
#| ['  File "f", line 1\n', '    text\n', '     ^\n', 'SyntaxError: bad\n', 'noted\n']
#| ['         ^^^^^^^', '  File "f", line 1', '    text', '     ^', 'SyntaxError: bad', 'noted']
#| bad (f, line 1) SyntaxError('bad', ('f', 1, 2, 'text', 1, 3))
#| ['SyntaxError: a\n', 'noted\n']
#| ['         ^^^^^^^', 'SyntaxError: a', 'noted']
#| a SyntaxError('a')
#| ['  File "f", line 1\n', '    text\n', '     ^\n', 'SyntaxError: bad\n', 'noted\n']
#| ['         ^^^^^^^', '  File "f", line 1', '    text', '     ^', 'SyntaxError: bad', 'noted']
#| bad (f, line 1) SyntaxError('bad', ('f', 1, 2, 'text'))
#| ['SyntaxError: bad (f)\n', 'noted\n']
#| ['         ^^^^^^^', 'SyntaxError: bad (f)', 'noted']
#| bad (f) SyntaxError('bad', ('f', None, None, None))
#| ['SyntaxError: <no detail available>\n', 'noted\n']
#| ['         ^^^^^^^', 'SyntaxError: <no detail available>', 'noted']
#| None SyntaxError()
#| ['  File "<string>", line 3\n', '    \tabc def\n', '    \t     ^^^\n', 'SyntaxError: m\n', 'noted\n']
#| ['         ^^^^^^^', '  File "<string>", line 3', '    \tabc def', '    \t     ^^^', 'SyntaxError: m', 'noted']
#| m (line 3) SyntaxError('m', (None, 3, 9, '  \tabc def\n', 3, 12))
#| ['  File "f.py", line 3\n', '    \t\tabc def\nmore\n', '    \t\t^\n', 'SyntaxError: m\n', 'noted\n']
#| ['         ^^^^^^^', '  File "f.py", line 3', '    \t\tabc def', 'more', '    \t\t^', 'SyntaxError: m', 'noted']
#| m (f.py, line 3) SyntaxError('m', ('f.py', 3, 3, '\t\tabc def\nmore', 3, -1))
#| ['  File "x", line 1\n', '    \n', 'IndentationError: i\n', 'noted\n']
#| ['         ^^^^^^^', '  File "x", line 1', '    ', 'IndentationError: i', 'noted']
#| i (x, line 1) IndentationError('i', ('x', 1, 0, '', 1, 0))
#| ['  File "f", line 1\n', '    é = 1\n', '    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n', 'own.Own: o\n', 'noted\n']
#| ['         ^^^^^^^', '  File "f", line 1', '    é = 1', '    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^', 'own.Own: o', 'noted']
#| o (f, line 1) Own('o', ('f', 1, 1, 'é = 1', 1, 99))
#| ['  File "f", line 2\n', '    abcdef\n', '        \n', 'SyntaxError: x\n', 'noted\n']
#| ['         ^^^^^^^', '  File "f", line 2', '    abcdef', '        ', 'SyntaxError: x', 'noted']
#| x (f, line 2) SyntaxError('x', ('f', 2, 5, 'abcdef', 3, 1))
#| ['TabError: 3\n', 'noted\n']
#| ['         ^^^^^^^', 'TabError: 3', 'noted']
#| 3 TabError(3)
def f():
    raise SyntaxError("bad", ("f", 1, 2, "text", 1, 3))
try: f()
except SyntaxError as e: print(traceback.format_exc().splitlines()[-4:]); print([x for x in traceback.TracebackException.from_exception(e).format_exception_only()])
# output:
#| ['  File "f", line 1', '    text', '     ^', 'SyntaxError: bad']
#| ['  File "f", line 1\n', '    text\n', '     ^\n', 'SyntaxError: bad\n']
