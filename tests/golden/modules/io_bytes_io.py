# Bytes in memory.
import io

def said(f, *args):
    try:
        return f(*args)
    except Exception as error:
        return f"{type(error).__name__}: {error}"

b = io.BytesIO(b"abc\ndef\nghi")
print(b.read(2), b.readline(), b.readlines(), b.read())  # expect: b'ab' b'c\n' [b'def\n', b'ghi'] b''
print(b.seek(-2, 2), b.read(), b.seek(1), b.seek(2, 1), b.tell())  # expect: 9 b'hi' 1 3 3
print(b.write(b"ZZ"), b.getvalue(), b.seek(14), b.write(bytearray(b"!")), b.getvalue())  # expect: 2 b'abcZZef\nghi' 14 1 b'abcZZef\nghi\x00\x00\x00!'
view = b.getbuffer()
view[0] = 65
print(bytes(view[:3]))  # expect: b'Abc'
view.release()
room = bytearray(4)
b.seek(0)
print(b.readinto(room), room, b.truncate(2), b.getvalue())  # expect: 4 bytearray(b'AbcZ') 2 b'Ab'
print(said(b.write, "text"), "|", said(b.seek, -1), "|", said(io.BytesIO, 3), "|", said(b.read, "x"))
# output:
#| TypeError: a bytes-like object is required, not 'str' | ValueError: negative seek value -1 | TypeError: a bytes-like object is required, not 'int' | TypeError: argument should be integer or None, not 'str'
b.close()
print(b.closed, said(b.read), "|", said(b.getvalue))
# output:
#| True ValueError: I/O operation on closed file. | ValueError: I/O operation on closed file.
text = io.TextIOWrapper(io.BytesIO("h\u00e9\nx".encode()), encoding="utf-8")
print(text.read(), text.encoding)
# output:
#| hé
#| x utf-8
