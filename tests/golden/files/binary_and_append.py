# flags: --grant data=memory
import os, io
os.mkdir("box"); os.chdir("box")
with open("x", "wb") as f:
    print(f.write(b"abc"), f.write(bytearray(b"de")), f.write(memoryview(b"f\n")), f.mode, f.name)  # expect: 3 2 2 wb x
    f.writelines([b"1\n", b"2\n"])
f = open("x", "rb")
print(f.read(2), f.readline(), f.read1(1), f.peek(1)[:1], list(f), f.read())  # expect: b'ab' b'cdef\n' b'1' b'\n' [b'\n', b'2\n'] b''
print(f.seek(1), f.readlines(), f.seek(0), next(f))  # expect: 1 [b'bcdef\n', b'1\n', b'2\n'] 0 b'abcdef\n'
room = bytearray(4)
print(f.seek(0), f.readinto(room), room, f.tell())  # expect: 0 4 bytearray(b'abcd') 4
with open("x", "ab") as f:
    print(f.tell(), f.write(b"3\n"), f.tell())  # expect: 11 2 13
with open("x", "a") as f:
    print(f.tell(), f.write("four\n"), f.tell())  # expect: 13 5 18
with open("x", "a+") as f:
    f.write("5\n")
    f.seek(0)
    print(f.read())
    f.seek(0)
    f.write("6\n")
# output:
#| abcdef
#| 1
#| 2
#| 3
#| four
#| 5
#|
print(open("x", "rb").read())  # expect: b'abcdef\n1\n2\n3\nfour\n5\n6\n'
first, second = open("x", "rb"), open("x", "rb")
print(first.read(3), second.read(1), first.read(1), second.read(2))  # expect: b'abc' b'a' b'd' b'bc'
raw = open("x", "rb", buffering=0)
print(type(raw).__name__, raw.read(3), raw.tell(), raw.readall()[-3:])  # expect: FileIO b'abc' 3 b'\n6\n'
print(isinstance(raw, io.FileIO), isinstance(first, io.BufferedReader), isinstance(first, io.BufferedIOBase),
      isinstance(open("x"), io.TextIOWrapper), isinstance(open("x"), io.TextIOBase), isinstance(first, io.IOBase))  # expect: True True True True True True
text = io.TextIOWrapper(open("x", "rb"), encoding="ascii", newline="")
print(text.readline(), text.read(3))
# output:
#| abcdef
#|  1
#| 2
open("y", "w").write("not closed")
print(open("y").read(), os.path.getsize("y"))  # expect: not closed 10
