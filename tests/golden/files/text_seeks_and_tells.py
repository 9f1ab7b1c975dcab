# flags: --grant data=memory
import io, os
os.mkdir("box"); os.chdir("box")
with open("x", "w", encoding="utf-8") as f:
    print(f.tell(), f.write("h\u00e9llo\nworld\n"), f.tell())  # expect: 0 12 13
f = open("x", "r+", encoding="utf-8")
print(f.read(2), f.tell(), f.readline(), f.tell())
# output:
#| hé 3 llo
#|  7
print(f.seek(0), f.read(1), f.seek(0, 2), repr(f.read()))  # expect: 0 h 13 ''
print(f.write("more\n"), f.tell(), f.seek(0), f.read())
# output:
#| 5 18 0 héllo
#| world
#| more
#|
print(f.seek(3), f.truncate(), f.seek(0), f.read())  # expect: 3 3 0 hé
for args in ((5, 1), (5, 2), (-1,), (0, 9)):
    try:
        f.seek(*args)
    except (ValueError, io.UnsupportedOperation) as error:
        print(type(error).__name__, error)
# output:
#| UnsupportedOperation can't do nonzero cur-relative seeks
#| UnsupportedOperation can't do nonzero end-relative seeks
#| ValueError negative seek position -1
#| ValueError invalid whence (9, should be 0, 1 or 2)
f.close()
f = open("x")
next(f)
try:
    f.tell()
except OSError as error:
    print(error)  # expect: telling position disabled by next() call
b = open("x", "w+b")
print(b.write(b"0123456789"), b.tell(), b.seek(3), b.read(2), b.tell(), b.seek(-2, 2), b.read())  # expect: 10 10 3 b'34' 5 8 b'89'
print(b.seek(2), b.write(b"xx"), b.seek(0), b.read(), b.truncate(4), b.tell(), b.seek(0), b.read())  # expect: 2 2 0 b'01xx456789' 4 10 0 b'01xx'
print(b.seek(6), b.write(b"!"), b.seek(0), b.read(), b.peek() if hasattr(b, "peek") else None)  # expect: 6 1 0 b'01xx\x00\x00!' b''
try:
    b.seek(-1)
except OSError as error:
    print(type(error).__name__, error)  # expect: OSError [Errno 22] Invalid argument
