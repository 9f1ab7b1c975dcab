# Text in memory: places, lines, newlines, errors.
import io

def said(f, *args):
    try:
        return f(*args)
    except Exception as error:
        return f"{type(error).__name__}: {error}"

s = io.StringIO("one\ntwo\r\nthree")
print(list(s), repr(s.read()), s.seek(1), repr(s.readline()), s.tell())  # expect: ['one\n', 'two\r\n', 'three'] '' 1 'ne\n' 4
print(s.seek(0, 2), s.write("!"), s.seek(20), s.write("x"), repr(s.getvalue()))  # expect: 14 1 20 1 'one\ntwo\r\nthree!\x00\x00\x00\x00\x00x'
print(s.truncate(3), repr(s.getvalue()), s.tell())  # expect: 3 'one' 21
for newline in (None, "", "\n", "\r", "\r\n"):
    t = io.StringIO("a\nb\r\nc\rd", newline=newline)
    print(repr(newline), repr(t.getvalue()), list(t), t.newlines)
# output:
#| None 'a\nb\nc\nd' ['a\n', 'b\n', 'c\n', 'd'] ('\r', '\n', '\r\n')
#| '' 'a\nb\r\nc\rd' ['a\n', 'b\r\n', 'c\r', 'd'] ('\r', '\n', '\r\n')
#| '\n' 'a\nb\r\nc\rd' ['a\n', 'b\r\n', 'c\rd'] None
#| '\r' 'a\rb\r\rc\rd' ['a\r', 'b\r', '\r', 'c\r', 'd'] None
#| '\r\n' 'a\r\nb\r\r\nc\rd' ['a\r\n', 'b\r\r\n', 'c\rd'] None
s = io.StringIO("abcdef")
print(s.read(2), s.readline(1), s.read(None), repr(s.read()))  # expect: ab c def ''
s.seek(2)
s.write("XY")
print(s.getvalue(), s.tell())  # expect: abXYef 4
print(said(s.seek, -1), "|", said(s.seek, 1, 1), "|", said(s.seek, 0, 5))
# output:
#| ValueError: Negative seek position -1 | OSError: Can't do nonzero cur-relative seeks | ValueError: Invalid whence (5, should be 0, 1 or 2)
print(said(s.write, 3), "|", said(s.read, "x"), "|", said(s.truncate, -1))
# output:
#| TypeError: string argument expected, got 'int' | TypeError: argument should be integer or None, not 'str' | ValueError: Negative size value -1
print(said(io.StringIO, 3), "|", said(io.StringIO, "", 3), "|", said(io.StringIO, "", "x"))
# output:
#| TypeError: initial_value must be str or None, not int | TypeError: newline must be str or None, not int | ValueError: illegal newline value: 'x'
print(said(s.fileno), "|", said(s.detach))  # expect: UnsupportedOperation: fileno | UnsupportedOperation: detach
print(s.readable(), s.writable(), s.seekable(), s.isatty(), s.closed, s.encoding, s.line_buffering)  # expect: True True True False False None False
with io.StringIO() as t:
    t.writelines(["a\n", "b\n"])
    print(t.getvalue().splitlines(), io.StringIO("a\nb\nc\n").readlines(2))  # expect: ['a', 'b'] ['a\n', 'b\n']
print(t.closed, said(t.read), "|", said(t.getvalue), "|", said(next, t))
# output:
#| True ValueError: I/O operation on closed file | ValueError: I/O operation on closed file | ValueError: I/O operation on closed file

class Upper(io.StringIO):
    def write(self, text):
        return super().write(text.upper())

u = Upper("start ")
u.seek(0, 2)
print("shout", 1, file=u)
print(repr(u.getvalue()), isinstance(u, io.TextIOBase), isinstance(s, io.IOBase), issubclass(io.StringIO, io.RawIOBase))  # expect: 'start SHOUT 1\n' True True False
