# flags: --grant data=memory
import io
import os
import tempfile

os.makedirs("/tmp", exist_ok=True)
spooled = tempfile.SpooledTemporaryFile(max_size=10)
print(isinstance(spooled, io.IOBase), spooled.mode, spooled.name, spooled.closed)  # expect: True w+b None False
spooled.write(b"12345")
spooled.writelines([b"67", b"89"])
print(spooled.tell(), spooled.readable(), spooled.writable(), spooled.seekable())  # expect: 9 True True True
spooled.write(b"more than ten")
spooled.seek(3)
print(spooled.read(5), spooled.tell(), spooled.truncate(12), spooled.seek(0), spooled.readlines())  # expect: b'45678' 8 12 0 [b'123456789mor']
with spooled:
    print(list(spooled))  # expect: []
print(spooled.closed)  # expect: True
try:
    with spooled:
        pass
except ValueError as error:
    print(error)  # expect: Cannot enter context with closed file
with tempfile.SpooledTemporaryFile(5, "w+", newline="", encoding="ascii") as text:
    text.write("a\r\nb\n")
    text.rollover()
    text.seek(0)
    print(text.read().splitlines(), text.encoding, text.errors)  # expect: ['a', 'b'] ascii strict
print(tempfile.gettempprefixb(), type(tempfile.gettempdirb()))  # expect: b'tmp' <class 'bytes'>
folder = tempfile.mkdtemp(b"end", b"begin")
print(type(folder), os.path.basename(folder)[:5], folder[-3:], os.path.isdir(folder))  # expect: <class 'bytes'> b'begin' b'end' True
os.rmdir(folder)
folder = tempfile.mkdtemp()
for mode in ["wr", "tb", 2]:
    for make in [tempfile.NamedTemporaryFile, tempfile.TemporaryFile]:
        try:
            make(mode=mode, dir=folder)
        except (ValueError, TypeError) as error:
            print(mode if mode == 2 else error)
# output:
#| must have exactly one of create/read/write/append mode
#| must have exactly one of create/read/write/append mode
#| can't have text and binary mode at once
#| can't have text and binary mode at once
#| 2
#| 2
print(os.listdir(folder))  # expect: []
try:
    tempfile.mkdtemp(b"x", "y")
except TypeError as error:
    print(error)  # expect: Can't mix bytes and non-bytes in path components.
file = tempfile.NamedTemporaryFile(dir=folder)
with file as inside:
    print(inside is file)  # expect: True
try:
    with file:
        pass
except ValueError as error:
    print(error)  # expect: I/O operation on closed file.
os.rmdir(folder)
