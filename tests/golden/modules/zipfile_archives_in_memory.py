import io
import zipfile
import warnings

made = io.BytesIO()
with zipfile.ZipFile(made, "w") as z:
    print(str(z).split("=")[0], z.mode, z.compression, z.comment, z.filename)
    info = zipfile.ZipInfo("a/b.txt", (2020, 1, 2, 3, 4, 5))
    print(info, info.is_dir(), info.date_time)
    z.writestr(info, b"hello\nworld\n" * 50, compress_type=zipfile.ZIP_DEFLATED)
    print(str(info).replace(str(info.compress_size), "SIZE"), info.CRC, info.header_offset)
    z.mkdir("d")
    z.mkdir("e/f/", 0o700)
    z.writestr("é.txt", "text é")
    z.writestr("g/", "")
    with z.open("w.bin", "w") as file:
        print(file.writable(), file.seekable(), file.readable(), file.write(b"abc"), file.write(bytearray(b"de")))
        for wrong in (lambda: z.read("d/"), lambda: z.writestr("x", "y"), lambda: z.open("v", "w"), z.close):
            try:
                wrong()
            except ValueError as error:
                print(error)
    z.comment = b"note"
    for name in ("a/b.txt", "w.bin", "é.txt", "nope"):
        try:
            print(z.read(name)[:12], z.getinfo(name).file_size)
        except KeyError as error:
            print(error)
    print(z.testzip(), z.namelist())
# output:
#| <zipfile.ZipFile file w 0 b'' None
#| <ZipInfo filename='a/b.txt' file_size=0> False (2020, 1, 2, 3, 4, 5)
#| <ZipInfo filename='a/b.txt' compress_type=deflate filemode='?rw-------' file_size=600 compress_size=SIZE> 3192114467 0
#| True False False 3 2
#| Can't read from the ZIP file while there is an open writing handle on it. Close the writing handle before trying to read.
#| Can't write to ZIP archive while an open writing handle exists.
#| Can't write to the ZIP file while there is another write handle open on it. Close the first handle before opening another.
#| Can't close the ZIP file while there is an open writing handle on it. Close the writing handle before closing the zip.
#| b'hello\nworld\n' 600
#| b'abcde' 5
#| b'text \xc3\xa9' 7
#| "There is no item named 'nope' in the archive"
#| None ['a/b.txt', 'd/', 'e/f/', 'é.txt', 'g/', 'w.bin']
print(str(z))  # expect: <zipfile.ZipFile [closed]>
for wrong in (lambda: z.read("d/"), lambda: z.writestr("x", "y"), lambda: z.open("x", "q")):
    try:
        wrong()
    except ValueError as error:
        print(error)
# output:
#| Attempt to use ZIP archive that was already closed
#| Attempt to write to ZIP archive that was already closed
#| open() requires mode "r" or "w"
data = made.getvalue()
print(zipfile.is_zipfile(made), zipfile.is_zipfile(io.BytesIO(b"no")), zipfile.is_zipfile(io.BytesIO(b"front" + data)))  # expect: True False True
with zipfile.ZipFile(io.BytesIO(data)) as z:
    z.printdir(out := io.StringIO())
    print([line for line in out.getvalue().splitlines() if line[0] not in "ég"])
    print(z.comment, [(i.filename, i.file_size, i.flag_bits, i.external_attr, i.create_system, i.extract_version, i.create_version,
                       i.extra, i.comment, i.internal_attr, i.volume, i.compress_type) for i in z.infolist()])
    file = z.open("a/b.txt")
    print(file, file.name, file.mode, file.read(2), file.peek(3)[:3], file.tell(), file.seek(6), file.readline(), file.readline(3))
    print(file.seek(-3, 2), file.read(), file.read(), file.seek(1), file.seek(2, 1), file.read1(4), file.readable(), file.seekable(), file.writable())
    file.seek(560)
    print(list(file), file.closed)
    with io.TextIOWrapper(z.open("a/b.txt"), "utf-8") as text:
        print(text.readline(), len(text.read()))
    file.close()
    print(file)
    for wrong in (file.read, file.readline, file.peek, file.tell, lambda: file.seek(0), file.readable, lambda: z.writestr("x", "y"),
                  lambda: z.open("w.bin", "r+"), lambda: z.setpassword("x"), lambda: z.mkdir("z")):
        try:
            wrong()
        except (ValueError, TypeError) as error:
            print(type(error).__name__, error)
    z.setpassword(b"x")
    print(z.read("w.bin"))
# output:
#| ['File Name                                             Modified             Size', 'a/b.txt                                        2020-01-02 03:04:04          600', 'd/                                             1980-01-01 00:00:00            0', 'e/f/                                           1980-01-01 00:00:00            0', 'w.bin                                          1980-01-01 00:00:00            5']
#| b'note' [('a/b.txt', 600, 0, 25165824, 3, 20, 20, b'', b'', 0, 0, 8), ('d/', 0, 0, 1107230736, 3, 20, 20, b'', b'', 0, 0, 0), ('e/f/', 0, 0, 1103101968, 3, 20, 20, b'', b'', 0, 0, 0), ('é.txt', 7, 2048, 25165824, 3, 20, 20, b'', b'', 0, 0, 0), ('g/', 0, 0, 1107099664, 3, 20, 20, b'', b'', 0, 0, 0), ('w.bin', 5, 0, 25165824, 3, 20, 20, b'', b'', 0, 0, 0)]
#| <zipfile.ZipExtFile name='a/b.txt' mode='r' compress_type=deflate> a/b.txt r b'he' b'llo' 2 6 b'world\n' b'hel'
#| 597 b'ld\n' b'' 1 3 b'lo\nw' True True False
#| [b'rld\n', b'hello\n', b'world\n', b'hello\n', b'world\n', b'hello\n', b'world\n'] False
#| hello
#|  594
#| <zipfile.ZipExtFile [closed]>
#| ValueError read from closed file.
#| ValueError read from closed file.
#| ValueError read from closed file.
#| ValueError tell on closed file.
#| ValueError seek on closed file.
#| ValueError I/O operation on closed file.
#| ValueError write() requires mode 'w', 'x', or 'a'
#| ValueError open() requires mode "r" or "w"
#| TypeError pwd: expected bytes, got str
#| ValueError write() requires mode 'w', 'x', or 'a'
#| b'abcde'
for start in (0, 5):
    with zipfile.ZipFile(io.BytesIO(b"x" * start + data)) as z:
        print([i.header_offset for i in z.infolist()][:1], z.read("w.bin"))
# output:
#| [0] b'abcde'
#| [5] b'abcde'
with zipfile.ZipFile(made, "a", zipfile.ZIP_DEFLATED, compresslevel=9) as z:
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        z.writestr("w.bin", "again" * 10)
        print(seen[0].message)  # expect: Duplicate name: 'w.bin'
    z.comment = b""
with zipfile.ZipFile(made) as z:
    print(z.namelist(), z.read("w.bin"), z.comment, z.getinfo("w.bin").compress_type)
# output:
#| ['a/b.txt', 'd/', 'e/f/', 'é.txt', 'g/', 'w.bin', 'w.bin'] b'againagainagainagainagainagainagainagainagainagain' b'' 8
stored = io.BytesIO()
with zipfile.ZipFile(stored, "w") as z:
    z.writestr(zipfile.ZipInfo("one"), "text of one")
    z.writestr(zipfile.ZipInfo("two"), "text of two")
print(stored.getvalue())
# output:
#| b'PK\x03\x04\x14\x00\x00\x00\x00\x00\x00\x00!\x00-W\xa1t\x0b\x00\x00\x00\x0b\x00\x00\x00\x03\x00\x00\x00onetext of onePK\x03\x04\x14\x00\x00\x00\x00\x00\x00\x00!\x00\xba[\x07\x1f\x0b\x00\x00\x00\x0b\x00\x00\x00\x03\x00\x00\x00twotext of twoPK\x01\x02\x14\x03\x14\x00\x00\x00\x00\x00\x00\x00!\x00-W\xa1t\x0b\x00\x00\x00\x0b\x00\x00\x00\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x80\x01\x00\x00\x00\x00onePK\x01\x02\x14\x03\x14\x00\x00\x00\x00\x00\x00\x00!\x00\xba[\x07\x1f\x0b\x00\x00\x00\x0b\x00\x00\x00\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x80\x01,\x00\x00\x00twoPK\x05\x06\x00\x00\x00\x00\x02\x00\x02\x00b\x00\x00\x00X\x00\x00\x00\x00\x00'
bad = stored.getvalue().replace(b"text of one", b"text of 0ne")
with zipfile.ZipFile(io.BytesIO(bad)) as z:
    print(z.testzip(), z.read("two"))  # expect: one b'text of two'
    try:
        z.read("one")
    except zipfile.BadZipFile as error:
        print(error)  # expect: Bad CRC-32 for file 'one'
other = stored.getvalue().replace(b"one", b"1ne", 1)
good = stored.getvalue()
for wrong in (lambda: zipfile.ZipFile(made, "q"), lambda: zipfile.ZipFile(io.BytesIO(b"")), lambda: zipfile.ZipFile(io.BytesIO(b"PK\5\6" + b"x" * 18)),
              lambda: zipfile.ZipFile(made, "w", 99), lambda: zipfile.ZipInfo("x", (1979, 1, 1, 0, 0, 0)), lambda: zipfile.ZipFile(io.BytesIO(other)).read("one"),
              lambda: zipfile.ZipFile(io.BytesIO(good[:-1])), lambda: zipfile.ZipFile(io.BytesIO(good[10:])).read("one"),
              lambda: zipfile.ZipFile(io.BytesIO(good.replace(b"PK\1\2", b"PK\1\3"))), lambda: zipfile.ZipFile(io.BytesIO(good.replace(b"PK\3\4", b"PK\3\5"))).read("two"),
              lambda: zipfile.ZipFile(made, metadata_encoding="utf-8", mode="w"), lambda: zipfile.ZipFile(made).getinfo("zz"),
              lambda: zipfile.ZipFile(io.BytesIO(), "w").mkdir(5), lambda: zipfile.ZipFile(io.BytesIO(), "w").mkdir(zipfile.ZipInfo("a"))):
    try:
        print(wrong())
    except (ValueError, zipfile.BadZipFile, NotImplementedError, KeyError, TypeError) as error:
        print(type(error).__name__, error)
# output:
#| ValueError ZipFile requires mode 'r', 'w', 'x', or 'a'
#| BadZipFile File is not a zip file
#| BadZipFile Bad offset for central directory
#| NotImplementedError That compression method is not supported
#| ValueError ZIP does not support timestamps before 1980
#| BadZipFile File name in directory 'one' and header b'1ne' differ.
#| BadZipFile File is not a zip file
#| ValueError negative seek value -10
#| BadZipFile Bad magic number for central directory
#| BadZipFile Bad magic number for file header
#| ValueError metadata_encoding is only supported for reading files
#| KeyError "There is no item named 'zz' in the archive"
#| TypeError Expected type str or ZipInfo
#| ValueError The given ZipInfo does not describe a directory


class Out:
    def __init__(self):
        self.data = b""

    def write(self, data):
        self.data += data
        return len(data)

    def flush(self):
        pass


out = Out()
with zipfile.ZipFile(out, "w") as z:
    z.writestr(zipfile.ZipInfo("one"), "text")
print(out.data, zipfile.ZipFile(io.BytesIO(out.data)).read("one"))
# output:
#| b'PK\x03\x04\x14\x00\x08\x00\x00\x00\x00\x00!\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x03\x00\x00\x00onetextPK\x07\x08\xc7\xa7\x8b;\x04\x00\x00\x00\x04\x00\x00\x00PK\x01\x02\x14\x03\x14\x00\x08\x00\x00\x00\x00\x00!\x00\xc7\xa7\x8b;\x04\x00\x00\x00\x04\x00\x00\x00\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x80\x01\x00\x00\x00\x00onePK\x05\x06\x00\x00\x00\x00\x01\x00\x01\x001\x00\x00\x005\x00\x00\x00\x00\x00' b'text'
big = io.BytesIO()
with zipfile.ZipFile(big, "w") as z:
    with z.open("f", "w", force_zip64=True) as file:
        file.write(b"x")
print(big.getvalue(), zipfile.ZipFile(big).infolist())
# output:
#| b'PK\x03\x04-\x00\x00\x00\x00\x00\x00\x00!\x00\x83\x16\xdc\x8c\xff\xff\xff\xff\xff\xff\xff\xff\x01\x00\x14\x00f\x01\x00\x10\x00\x01\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00xPK\x01\x02-\x03-\x00\x00\x00\x00\x00\x00\x00!\x00\x83\x16\xdc\x8c\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x80\x01\x00\x00\x00\x00fPK\x05\x06\x00\x00\x00\x00\x01\x00\x01\x00/\x00\x00\x004\x00\x00\x00\x00\x00' [<ZipInfo filename='f' filemode='?rw-------' file_size=1>]


def encrypted(archive, password):
    """An archive of one stored member as somebody with a password would have written it."""
    table = []
    for n in range(256):
        for _ in range(8):
            n = n >> 1 ^ 0xEDB88320 if n & 1 else n >> 1
        table.append(n)
    keys = [0x12345678, 0x23456789, 0x34567890]

    def turn(byte):
        keys[0] = keys[0] >> 8 ^ table[(keys[0] ^ byte) & 255]
        keys[1] = (keys[1] + (keys[0] & 255)) * 134775813 + 1 & 0xFFFFFFFF
        keys[2] = keys[2] >> 8 ^ table[(keys[2] ^ keys[1] >> 24) & 255]
    for byte in password:
        turn(byte)
    info = zipfile.ZipFile(archive).infolist()[0]
    made = bytearray()
    for byte in bytes(11) + bytes([info.CRC >> 24]) + b"secret":
        mask = keys[2] | 2
        made.append(byte ^ (mask * (mask ^ 1) >> 8 & 255))
        turn(byte)
    data = archive.getvalue().replace(b"secret", bytes(made)).replace(b"\6\0\0\0\6\0\0\0", b"\x12\0\0\0\6\0\0\0")
    data = data.replace(b"PK\3\4\x14\0\0", b"PK\3\4\x14\0\1").replace(b"PK\1\2\x14\3\x14\0\0", b"PK\1\2\x14\3\x14\0\1")
    end = data.rindex(b"PK\5\6")
    return data[:end + 16] + bytes([data[end + 16] + 12]) + data[end + 17:]


plain = io.BytesIO()
with zipfile.ZipFile(plain, "w") as z:
    z.writestr(zipfile.ZipInfo("s"), "secret")
with zipfile.ZipFile(io.BytesIO(encrypted(plain, b"key"))) as z:
    for pwd in (None, b"wrong", b"key"):
        try:
            print(z.read("s", pwd))
        except RuntimeError as error:
            print(error)
    z.setpassword(b"key")
    print(z.read("s"), z.infolist())
# output:
#| File 's' is encrypted, password required for extraction
#| Bad password for file 's'
#| b'secret'
#| b'secret' [<ZipInfo filename='s' filemode='?rw-------' file_size=6 compress_size=18>]
named = io.BytesIO(data)
named.name = "arch.zip"
p = zipfile.Path(zipfile.ZipFile(named))
print(p, repr(p), list(p.iterdir()), (p / "a").is_dir(), p.joinpath("a", "b.txt").read_text(encoding="utf-8")[:5], (p / "a" / "b.txt").parent)
# output:
#| arch.zip/ Path('arch.zip', '') [Path('arch.zip', 'd/'), Path('arch.zip', 'é.txt'), Path('arch.zip', 'g/'), Path('arch.zip', 'w.bin'), Path('arch.zip', 'a/'), Path('arch.zip', 'e/')] True hello arch.zip/a/
print((p / "a").name, (p / "a" / "b.txt").suffix, (p / "a/b.txt").stem, (p / "nope").exists(), (p / "w.bin").read_bytes(), (p / "w.bin").is_file(), p.name, p.parent)  # expect: a .txt b False b'abcde' True arch.zip .
for wrong in (lambda: (p / "a").open(), lambda: (p / "nope").open(), lambda: list((p / "w.bin").iterdir())):
    try:
        wrong()
    except (OSError, ValueError) as error:
        print(type(error).__name__, error)
# output:
#| IsADirectoryError arch.zip/a/
#| FileNotFoundError arch.zip/nope
#| ValueError Can't listdir a file

cut = io.BytesIO()
with zipfile.ZipFile(cut, "w") as z:
    z.writestr(zipfile.ZipInfo("one"), "0123456789" * 10)
    z.writestr(zipfile.ZipInfo("two"), "text")
with zipfile.ZipFile(cut, "a") as z:
    with z.open("one") as one, z.open("two") as two:
        print(two.read(), one.read(3), z.read("two"), one.read(2), one.readline(4))
    with z.open("one") as one:
        cut.truncate(50)
        try:
            one.read()
        except EOFError as error:
            print(type(error).__name__, error)
    z.fp.truncate(0)
    z.mode = "r"
# output:
#| b'text' b'012' b'text' b'34' b'5678'
#| EOFError 
