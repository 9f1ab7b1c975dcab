# Buffers over raw objects of the program's own: readers, writers, both, and pairs.
import io
raw = io.BytesIO(b"one\ntwo\nthree")
r = io.BufferedReader(raw, 4)
print(r.readable(), r.writable(), r.seekable(), r.closed)  # expect: True False True False
print(r.readline(), r.peek()[:1], r.read(3), r.tell(), r.read(), r.read(1))  # expect: b'one\n' b't' b'two' 7 b'\nthree' b''
print(r.seek(2), r.read1(2), list(r))  # expect: 2 b'e\n' [b'two\n', b'three']
room = bytearray(3)
r.seek(0); print(r.readinto(room), room)  # expect: 3 bytearray(b'one')
try:
    r.write(b"x")
except io.UnsupportedOperation as e:
    print(e)  # expect: write
try:
    io.BufferedReader(raw, 0)
except ValueError as e:
    print(e)  # expect: buffer size must be strictly positive
print(r.detach() is raw)  # expect: True
try:
    r.read()
except ValueError as e:
    print(e)  # expect: raw stream has been detached

raw = io.BytesIO()
w = io.BufferedWriter(raw, 4)
print(w.write(b"ab"), raw.getvalue(), w.tell())  # expect: 2 b'' 2
print(w.write(b"cdefgh"), w.write(b"x"))  # expect: 6 1
w.flush()
print(raw.getvalue())  # expect: b'abcdefghx'
print(w.seek(1), w.write(bytearray(b"ZZ")), w.truncate())  # expect: 1 2 3
print(raw.getvalue())  # expect: b'aZZ'
try:
    w.read()
except io.UnsupportedOperation as e:
    print(e)  # expect: read
try:
    w.write("text")
except TypeError as e:
    print(e)  # expect: a bytes-like object is required, not 'str'
w.close()
print(raw.closed, w.closed)  # expect: True True
try:
    w.write(b"x")
except ValueError as e:
    print(e)  # expect: write to closed file

both = io.BufferedRandom(io.BytesIO(b"0123456789"), 4)
print(both.read(2), both.write(b"XY"), both.read(2), both.tell())  # expect: b'01' 2 b'45' 6
both.seek(0)
print(both.read())  # expect: b'01XY456789'

text = io.TextIOWrapper(io.BufferedWriter(io.BytesIO()), "utf-8", newline="\n")
print("a line", file=text)
text.flush()
print(text.buffer.raw.getvalue())  # expect: b'a line\n'

pair = io.BufferedRWPair(io.BytesIO(b"in"), io.BytesIO())
print(pair.read(), pair.write(b"out"), pair.readable(), pair.closed)  # expect: b'in' 3 True False


class Dripping(io.RawIOBase):
    def __init__(self):
        self.pieces = [b"a", b"bc\n", b"d"]

    def readable(self):
        return True

    def readinto(self, room):
        if not self.pieces:
            return 0
        piece = self.pieces.pop(0)
        room[:len(piece)] = piece
        return len(piece)


print(io.BufferedReader(Dripping()).read(3), io.BufferedReader(Dripping()).readlines())  # expect: b'abc' [b'abc\n', b'd']
print(isinstance(both, io.BufferedReader), isinstance(pair, io.BufferedIOBase), repr(io.BufferedReader(io.BytesIO())))  # expect: False True <_io.BufferedReader>
