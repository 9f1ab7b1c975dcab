import io, os, sys, tarfile

SIZES = (0, 1, 511, 512, 513, 3000)


def made(**kwargs):
    """An archive of many kinds of members, as bytes."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", **kwargs) as tar:
        for n in SIZES:
            info = tarfile.TarInfo(f"data/{n}.bin")
            info.size, info.mtime, info.mode = n, 1_000_000_000 + n, 0o640
            info.uid, info.gid, info.uname, info.gname = 1000, 100, "ann", "users"
            tar.addfile(info, io.BytesIO(bytes(range(256)) * 12))
        info = tarfile.TarInfo("data/sub")
        info.type, info.mode = tarfile.DIRTYPE, 0o755
        tar.addfile(info)
        for kind, name, link in ((tarfile.SYMTYPE, "data/link", "513.bin"), (tarfile.LNKTYPE, "hard", "data/1.bin"),
                                 (tarfile.FIFOTYPE, "fifo", ""), (tarfile.CHRTYPE, "null", ""), (tarfile.BLKTYPE, "disk", "")):
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, link
            if kind in (tarfile.CHRTYPE, tarfile.BLKTYPE):
                info.devmajor, info.devminor = 8, 17
            tar.addfile(info)
    return out.getvalue()


# Written
import zlib
for format in (tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT):
    data = made(format=format)
    print(format, len(data), zlib.crc32(data))
# output:
#| 0 20480 3350248461
#| 1 20480 1318275686
#| 2 20480 3350248461
data = made()
with tarfile.open(fileobj=io.BytesIO(data)) as tar:
    print(tar.getnames())
    tar.list()
    tar.list(verbose=False, members=tar.getmembers()[:2])
    for member in tar:
        print(member.name, member.type, member.size, member.offset, member.offset_data, member.isreg(), member.isfile(), member.isdir(),
              member.issym(), member.islnk(), member.ischr(), member.isblk(), member.isfifo(), member.isdev(), member.issparse())
        file = tar.extractfile(member)
        print(file and zlib.crc32(file.read()))
    print(tar.getmember("data/sub/").get_info())
    file = tar.extractfile("data/3000.bin")
    print(type(file), file.name, file.read(3), file.seek(-5, 2), file.read(), file.tell(), file.seek(600), file.read(1), file.peek(1)[:2])
    print(file.readable(), file.writable(), file.seekable(), file.read1(4), len(file.readline()), file.closed)
    try:
        tar.getmember("nothing")
    except KeyError as error:
        print(error)
    try:
        tar.addfile(tarfile.TarInfo("x"))
    except OSError as error:
        print(error)
# output:
#| ['data/0.bin', 'data/1.bin', 'data/511.bin', 'data/512.bin', 'data/513.bin', 'data/3000.bin', 'data/sub', 'data/link', 'hard', 'fifo', 'null', 'disk']
#| ?rw-r----- ann/users          0 2001-09-09 01:46:40 data/0.bin 
#| ?rw-r----- ann/users          1 2001-09-09 01:46:41 data/1.bin 
#| ?rw-r----- ann/users        511 2001-09-09 01:55:11 data/511.bin 
#| ?rw-r----- ann/users        512 2001-09-09 01:55:12 data/512.bin 
#| ?rw-r----- ann/users        513 2001-09-09 01:55:13 data/513.bin 
#| ?rw-r----- ann/users       3000 2001-09-09 02:36:40 data/3000.bin 
#| ?rwxr-xr-x 0/0          0 1970-01-01 00:00:00 data/sub/ 
#| ?rw-r--r-- 0/0          0 1970-01-01 00:00:00 data/link -> 513.bin 
#| ?rw-r--r-- 0/0          0 1970-01-01 00:00:00 hard link to data/1.bin 
#| ?rw-r--r-- 0/0          0 1970-01-01 00:00:00 fifo 
#| ?rw-r--r-- 0/0       8,17 1970-01-01 00:00:00 null 
#| ?rw-r--r-- 0/0       8,17 1970-01-01 00:00:00 disk 
#| data/0.bin 
#| data/1.bin 
#| data/0.bin b'0' 0 0 512 True True False False False False False False False False
#| 0
#| data/1.bin b'0' 1 512 1024 True True False False False False False False False False
#| 3523407757
#| data/511.bin b'0' 511 1536 2048 True True False False False False False False False False
#| 37643400
#| data/512.bin b'0' 512 2560 3072 True True False False False False False False False False
#| 476132726
#| data/513.bin b'0' 513 3584 4096 True True False False False False False False False False
#| 1803049649
#| data/3000.bin b'0' 3000 5120 5632 True True False False False False False False False False
#| 3284572766
#| data/sub b'5' 0 8704 9216 False False True False False False False False False False
#| None
#| data/link b'2' 0 9216 9728 False False False True False False False False False False
#| 1803049649
#| hard b'1' 0 9728 10240 False False False False True False False False False False
#| 3523407757
#| fifo b'6' 0 10240 10752 False False False False False False False True True False
#| None
#| null b'3' 0 10752 11264 False False False False False True False False True False
#| None
#| disk b'4' 0 11264 11776 False False False False False False True False True False
#| None
#| {'name': 'data/sub/', 'mode': 493, 'uid': 0, 'gid': 0, 'size': 0, 'mtime': 0, 'chksum': 3879, 'type': b'5', 'linkname': '', 'uname': '', 'gname': '', 'devmajor': 0, 'devminor': 0}
#| <class 'tarfile.ExFileObject'> None b'\x00\x01\x02' 2995 b'\xb3\xb4\xb5\xb6\xb7' 3000 600 b'X' b'YZ'
#| True False True b'YZ[\\' 174 False
#| "filename 'nothing' not found"
#| bad operation for mode 'r'
try:
    tar.getnames()
except OSError as error:
    print(error)  # expect: TarFile is closed

# Long names and names that are not ASCII
long = "/".join(["directory" * 3] * 5) + "/" + "f" * 90
for format in (tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=format) as tar:
        for name in (long, "ä/ö.txt", "x" * 100, "y" * 101, "z" * 300, "d" * 120 + "/", "a/" * 60 + "b"):
            info = tarfile.TarInfo(name)
            if name.startswith("d"):
                info.type = tarfile.DIRTYPE
            if name[0] == "z":
                info.type, info.linkname = tarfile.SYMTYPE, "w" * 200
            if name[0] == "a":
                info.uname = "é" * 3
            try:
                tar.addfile(info)
            except ValueError as error:
                print(format, name[:10], error)
    print(zlib.crc32(out.getvalue()), len(out.getvalue()))
    out.seek(0)
    with tarfile.open(fileobj=out) as tar:
        for member in tar:
            print(member.name[:30], len(member.name), member.linkname[:3], len(member.linkname), member.pax_headers, member.uname)
# output:
#| 0 yyyyyyyyyy name is too long
#| 0 zzzzzzzzzz linkname is too long
#| 2086943188 10240
#| directorydirectorydirectory/di 230  0 {} 
#| ä/ö.txt 7  0 {} 
#| xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 100  0 {} 
#| dddddddddddddddddddddddddddddd 120  0 {} 
#| a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/ 121  0 {} ééé
#| 216621287 20480
#| directorydirectorydirectory/di 230  0 {} 
#| ä/ö.txt 7  0 {} 
#| xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 100  0 {} 
#| yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy 101  0 {} 
#| zzzzzzzzzzzzzzzzzzzzzzzzzzzzzz 300 www 200 {} 
#| dddddddddddddddddddddddddddddd 120  0 {} 
#| a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/ 121  0 {} ééé
#| 4031589410 20480
#| directorydirectorydirectory/di 230  0 {'path': 'directorydirectorydirectory/directorydirectorydirectory/directorydirectorydirectory/directorydirectorydirectory/directorydirectorydirectory/ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff/'} 
#| ä/ö.txt 7  0 {'path': 'ä/ö.txt'} 
#| xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 100  0 {} 
#| yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy 101  0 {'path': 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'} 
#| zzzzzzzzzzzzzzzzzzzzzzzzzzzzzz 300 www 200 {'path': 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz', 'linkpath': 'wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww'} 
#| dddddddddddddddddddddddddddddd 120  0 {'path': 'dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd/'} 
#| a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/ 121  0 {'path': 'a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/b', 'uname': 'ééé'} ééé

# Numbers
for value in (0, 8 ** 7 - 1, 8 ** 7, -1, 1.5, 8 ** 11, -1.25):
    for format in (tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT):
        info = tarfile.TarInfo("n")
        info.uid = info.mtime = value
        try:
            buf = info.tobuf(format)
            back = tarfile.open(fileobj=io.BytesIO(buf)).getmembers()[0]
            print(value, format, len(buf), buf[108:116], buf[136:157], back.uid, back.mtime, back.pax_headers)
        except (ValueError, OverflowError) as error:
            print(value, format, error)
# output:
#| 0 0 512 b'0000000\x00' b'00000000000\x00006113\x00 0' 0 0 {}
#| 0 1 512 b'0000000\x00' b'00000000000\x00006053\x00 0' 0 0 {}
#| 0 2 512 b'0000000\x00' b'00000000000\x00006113\x00 0' 0 0 {}
#| 2097151 0 512 b'7777777\x00' b'00007777777\x00006255\x00 0' 2097151 2097151 {}
#| 2097151 1 512 b'7777777\x00' b'00007777777\x00006215\x00 0' 2097151 2097151 {}
#| 2097151 2 512 b'7777777\x00' b'00007777777\x00006255\x00 0' 2097151 2097151 {}
#| 2097152 0 overflow in number field
#| 2097152 1 512 b'\x80\x00\x00\x00\x00 \x00\x00' b'00010000000\x00005574\x00 0' 2097152 2097152 {}
#| 2097152 2 1536 b'0000000\x00' b'00000000000\x00010213\x00 x' 2097152 2097152 {'uid': '2097152'}
#| -1 0 overflow in number field
#| -1 1 512 b'\xff\xff\xff\xff\xff\xff\xff\xff' b'\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff016267\x00 0' -1 -1 {}
#| -1 2 1536 b'0000000\x00' b'00000000000\x00010212\x00 x' -1 -1.0 {'uid': '-1', 'mtime': '-1'}
#| 1.5 0 512 b'0000001\x00' b'00000000001\x00006115\x00 0' 1 1 {}
#| 1.5 1 512 b'0000001\x00' b'00000000001\x00006055\x00 0' 1 1 {}
#| 1.5 2 1536 b'0000000\x00' b'00000000000\x00010206\x00 x' 0 1.5 {'uid': '1.5', 'mtime': '1.5'}
#| 8589934592 0 overflow in number field
#| 8589934592 1 512 b'\x80\x00\x00\x02\x00\x00\x00\x00' b'\x80\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00004717\x00 0' 8589934592 8589934592 {}
#| 8589934592 2 1536 b'0000000\x00' b'00000000000\x00010215\x00 x' 8589934592 8589934592.0 {'uid': '8589934592', 'mtime': '8589934592'}
#| -1.25 0 overflow in number field
#| -1.25 1 512 b'\xff\xff\xff\xff\xff\xff\xff\xff' b'\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff016267\x00 0' -1 -1 {}
#| -1.25 2 1536 b'0000000\x00' b'00000000000\x00010212\x00 x' 0 -1.25 {'uid': '-1.25', 'mtime': '-1.25'}
for text in (b"0000644\0", b"   12 \0 ", b"\0" * 8, b"\x80\0\0\0\0\0\1\0", b"\xff" * 8, b"9\0", b"abc"):
    try:
        print(text, tarfile.nti(text))
    except tarfile.TarError as error:
        print(text, repr(error))
# output:
#| b'0000644\x00' 420
#| b'   12 \x00 ' 10
#| b'\x00\x00\x00\x00\x00\x00\x00\x00' 0
#| b'\x80\x00\x00\x00\x00\x00\x01\x00' 256
#| b'\xff\xff\xff\xff\xff\xff\xff\xff' -1
#| b'9\x00' InvalidHeaderError('invalid header')
#| b'abc' InvalidHeaderError('invalid header')
print(tarfile.itn(5), tarfile.itn(5, 12), tarfile.itn(-3, 8, tarfile.GNU_FORMAT), tarfile.stn("äb", 4, "utf-8", "strict"), tarfile.nts(b"ab\0c", "ascii", "strict"))
# output:
#| b'0000005\x00' b'00000000005\x00' bytearray(b'\xff\xff\xff\xff\xff\xff\xff\xfd') b'\xc3\xa4b\x00' ab
for field in ("mode", "uid", "name", "mtime", "uname", "type"):
    info = tarfile.TarInfo("n")
    setattr(info, field, None)
    try:
        info.tobuf()
    except ValueError as error:
        print(error)
# output:
#| mode may not be None
#| uid may not be None
#| name may not be None
#| mtime may not be None
#| uname may not be None
#| type may not be None
try:
    tarfile.TarInfo("n").tobuf(7)
except ValueError as error:
    print(error)  # expect: invalid format

# Extended headers
out = io.BytesIO()
with tarfile.open(fileobj=out, mode="w", pax_headers={"comment": "for all", "uname": "ünsal"}) as tar:
    info = tarfile.TarInfo("one")
    info.pax_headers = {"mtime": "1.25", "note": "a = b\nc", "path": "other/name"}
    tar.addfile(info)
    tar.addfile(tarfile.TarInfo("two"))
out.seek(0)
tar = tarfile.open(fileobj=out)
print(tar.pax_headers)  # expect: {'comment': 'for all', 'uname': 'ünsal'}
for member in tar:
    print(member.name, member.mtime, member.uname, member.pax_headers)
# output:
#| other/name 1.25 ünsal {'comment': 'for all', 'uname': 'ünsal', 'mtime': '1.25', 'note': 'a = b\nc', 'path': 'other/name'}
#| two 0 ünsal {'comment': 'for all', 'uname': 'ünsal'}
print(tarfile.TarInfo.create_pax_global_header({"a": "b"})[512:530])  # expect: b'6 a=b\n\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00'

# Packed, found out, in one pass
for mode in ("w", "w:", "w:tar", "w:gz", "w|", "w|gz", "x:gz"):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as tar:
        info = tarfile.TarInfo("a")
        info.size = 3
        tar.addfile(info, io.BytesIO(b"abcdef"))
        tar.addfile(tarfile.TarInfo("b"))
    for back in ("r", "r:*", "r:", "r:gz", "r|", "r|*", "r|gz"):
        out.seek(0)
        try:
            with tarfile.open(fileobj=out, mode=back) as tar:
                print(mode, back, [(member.name, tar.extractfile(member).read()) for member in tar], tar.mode, tar.name)
        except tarfile.TarError as error:
            print(mode, back, type(error).__name__, str(error)[:40])
# output:
#| w r [('a', b'abc'), ('b', b'')] r None
#| w r:* [('a', b'abc'), ('b', b'')] r None
#| w r: [('a', b'abc'), ('b', b'')] r None
#| w r:gz ReadError not a gzip file
#| w r| [('a', b'abc'), ('b', b'')] r None
#| w r|* [('a', b'abc'), ('b', b'')] r None
#| w r|gz ReadError not a gzip file
#| w: r [('a', b'abc'), ('b', b'')] r None
#| w: r:* [('a', b'abc'), ('b', b'')] r None
#| w: r: [('a', b'abc'), ('b', b'')] r None
#| w: r:gz ReadError not a gzip file
#| w: r| [('a', b'abc'), ('b', b'')] r None
#| w: r|* [('a', b'abc'), ('b', b'')] r None
#| w: r|gz ReadError not a gzip file
#| w:tar r [('a', b'abc'), ('b', b'')] r None
#| w:tar r:* [('a', b'abc'), ('b', b'')] r None
#| w:tar r: [('a', b'abc'), ('b', b'')] r None
#| w:tar r:gz ReadError not a gzip file
#| w:tar r| [('a', b'abc'), ('b', b'')] r None
#| w:tar r|* [('a', b'abc'), ('b', b'')] r None
#| w:tar r|gz ReadError not a gzip file
#| w:gz r [('a', b'abc'), ('b', b'')] r None
#| w:gz r:* [('a', b'abc'), ('b', b'')] r None
#| w:gz r: ReadError truncated header
#| w:gz r:gz [('a', b'abc'), ('b', b'')] r None
#| w:gz r| ReadError truncated header
#| w:gz r|* [('a', b'abc'), ('b', b'')] r None
#| w:gz r|gz [('a', b'abc'), ('b', b'')] r None
#| w| r [('a', b'abc'), ('b', b'')] r None
#| w| r:* [('a', b'abc'), ('b', b'')] r None
#| w| r: [('a', b'abc'), ('b', b'')] r None
#| w| r:gz ReadError not a gzip file
#| w| r| [('a', b'abc'), ('b', b'')] r None
#| w| r|* [('a', b'abc'), ('b', b'')] r None
#| w| r|gz ReadError not a gzip file
#| w|gz r [('a', b'abc'), ('b', b'')] r None
#| w|gz r:* [('a', b'abc'), ('b', b'')] r None
#| w|gz r: ReadError truncated header
#| w|gz r:gz [('a', b'abc'), ('b', b'')] r None
#| w|gz r| ReadError truncated header
#| w|gz r|* [('a', b'abc'), ('b', b'')] r None
#| w|gz r|gz [('a', b'abc'), ('b', b'')] r None
#| x:gz r [('a', b'abc'), ('b', b'')] r None
#| x:gz r:* [('a', b'abc'), ('b', b'')] r None
#| x:gz r: ReadError truncated header
#| x:gz r:gz [('a', b'abc'), ('b', b'')] r None
#| x:gz r| ReadError truncated header
#| x:gz r|* [('a', b'abc'), ('b', b'')] r None
#| x:gz r|gz [('a', b'abc'), ('b', b'')] r None
out = io.BytesIO(data)
with tarfile.open(fileobj=out, mode="r|") as tar:
    first = tar.next()
    tar.next(); tar.next(); tar.next()
    try:
        tar.extractfile(tar.getmember("data/1.bin")).read()
    except tarfile.StreamError as error:
        print(error)  # expect: seeking backwards is not allowed
with tarfile.open(fileobj=io.BytesIO(data), mode="r|") as tar:
    for member in tar:
        if member.issym():
            try:
                tar.extractfile(member)
            except tarfile.StreamError as error:
                print(error)  # expect: cannot extract (sym)link as file object

# Appended
out = io.BytesIO(data)
with tarfile.open(fileobj=out, mode="a") as tar:
    tar.addfile(tarfile.TarInfo("appended"))
    print(tar.getnames()[-2:], tar.getmember("hard").linkname)  # expect: ['disk', 'appended'] data/1.bin
print(tarfile.open(fileobj=io.BytesIO(out.getvalue())).getnames()[-2:], len(out.getvalue()))  # expect: ['disk', 'appended'] 20480

# What is no archive
def say(*args, **kwargs):
    try:
        with tarfile.open(*args, **kwargs) as tar:
            print(tar.getnames())
    except (tarfile.TarError, ValueError, OSError, TypeError) as error:
        print(type(error).__name__, str(error).split("0x")[0])

for bad in (b"", b"x", b"x" * 512, b"\0" * 512, b"\0" * 1024, data[:100], data[:512], data[:1024], data[:600], data[512:], data[:3] + b"?" + data[4:]):
    say(fileobj=io.BytesIO(bad), mode="r:")
    print(tarfile.is_tarfile(io.BytesIO(bad)))
# output:
#| ReadError empty file
#| False
#| ReadError truncated header
#| False
#| ReadError invalid header
#| False
#| []
#| True
#| []
#| True
#| ReadError truncated header
#| False
#| ['data/0.bin']
#| True
#| ReadError unexpected end of data
#| True
#| ['data/0.bin']
#| True
#| ['data/1.bin', 'data/511.bin', 'data/512.bin', 'data/513.bin', 'data/3000.bin', 'data/sub', 'data/link', 'hard', 'fifo', 'null', 'disk']
#| True
#| ReadError bad checksum
#| False
say(fileobj=io.BytesIO(b"x"), mode="r")
# output:
#| ReadError file could not be opened successfully:
#| - method gz: ReadError('not a gzip file')
#| - method bz2: ReadError('not a bzip2 file')
#| - method xz: ReadError('not an lzma file')
#| - method tar: ReadError('truncated header')
say(fileobj=io.BytesIO(b""))
# output:
#| ReadError file could not be opened successfully:
#| - method gz: ReadError('empty file')
#| - method bz2: ReadError('not a bzip2 file')
#| - method xz: ReadError('not an lzma file')
#| - method tar: ReadError('empty file')
say(fileobj=io.BytesIO(b"\0" * 1024 + data), ignore_zeros=True)
# output:
#| ['data/0.bin', 'data/1.bin', 'data/511.bin', 'data/512.bin', 'data/513.bin', 'data/3000.bin', 'data/sub', 'data/link', 'hard', 'fifo', 'null', 'disk']
say(fileobj=io.BytesIO(data[:512] + b"x" * 512 + data[1024:]), ignore_zeros=True)
# output:
#| ['data/0.bin', 'data/511.bin', 'data/512.bin', 'data/513.bin', 'data/3000.bin', 'data/sub', 'data/link', 'hard', 'fifo', 'null', 'disk']
say()  # expect: ValueError nothing to open
for mode in ("q", "r:lz", "r|lz", "a|", "a:gz", "w:gz:", "rw"):
    say(fileobj=io.BytesIO(), mode=mode)
# output:
#| ValueError undiscernible mode
#| CompressionError unknown compression type 'lz'
#| CompressionError unknown compression type 'lz'
#| ValueError mode must be 'r' or 'w'
#| ValueError mode must be 'r', 'w' or 'x'
#| CompressionError unknown compression type 'gz:'
#| ValueError undiscernible mode
try:
    tarfile.TarFile(fileobj=io.BytesIO(), mode="r:")
except ValueError as error:
    print(error)  # expect: mode must be 'r', 'a', 'w' or 'x'
short = io.BytesIO()
try:
    with tarfile.open(fileobj=short, mode="w") as tar:
        info = tarfile.TarInfo("short")
        info.size = 10
        tar.addfile(info, io.BytesIO(b"abc"))
except OSError as error:
    print(error)  # expect: unexpected end of data
cut = io.BytesIO(data[:5000])
tar = tarfile.open(fileobj=cut)
try:
    tar.getmembers()
except tarfile.ReadError as error:
    print(error)  # expect: unexpected end of data

# Filters
info = tarfile.TarInfo("/abs/x")
info.mode, info.uname, info.mtime = 0o4777, "root", 5
for filter in (tarfile.tar_filter, tarfile.data_filter, tarfile.fully_trusted_filter):
    back = filter(info, "/dest")
    print(back.name, oct(back.mode), back.uname, back.uid, back.mtime)
# output:
#| abs/x 0o755 root 0 5
#| abs/x 0o755 None None 5
#| /abs/x 0o4777 root 0 5
def refused(name, kind=tarfile.REGTYPE, linkname=""):
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, linkname
    for filter in (tarfile.tar_filter, tarfile.data_filter):
        try:
            back = filter(info, "/dest")
            print(filter.__name__, back.name, back.mode)
        except tarfile.FilterError as error:
            print(filter.__name__, type(error).__name__, error, error.tarinfo is info)
refused("../x"); refused("a/../../x"); refused("dev", tarfile.CHRTYPE); refused("l", tarfile.SYMTYPE, "/etc/passwd")
# output:
#| tar_filter OutsideDestinationError '../x' would be extracted to '/x', which is outside the destination True
#| data_filter OutsideDestinationError '../x' would be extracted to '/x', which is outside the destination True
#| tar_filter OutsideDestinationError 'a/../../x' would be extracted to '/x', which is outside the destination True
#| data_filter OutsideDestinationError 'a/../../x' would be extracted to '/x', which is outside the destination True
#| tar_filter dev 420
#| data_filter SpecialFileError 'dev' is a special file True
#| tar_filter l 420
#| data_filter AbsoluteLinkError 'l' is a link to an absolute path True
refused("l", tarfile.SYMTYPE, "../x"); refused("a/l", tarfile.SYMTYPE, "../x"); refused("a/l", tarfile.LNKTYPE, "../x"); refused("d", tarfile.DIRTYPE)
# output:
#| tar_filter l 420
#| data_filter LinkOutsideDestinationError 'l' would link to '/x', which is outside the destination True
#| tar_filter a/l 420
#| data_filter a/l None
#| tar_filter a/l 420
#| data_filter LinkOutsideDestinationError 'a/l' would link to '/x', which is outside the destination True
#| tar_filter d 420
#| data_filter d None
info = tarfile.TarInfo("n")
back = info.replace(name="m", mtime=3, mode=None, uname="u", deep=False)
print(back.name, back.mtime, back.mode, back.uname, info.name, back.pax_headers is info.pax_headers, info.replace().pax_headers is info.pax_headers)  # expect: m 3 None u n True False
with tarfile.open(fileobj=io.BytesIO(data)) as tar:
    for filter in ("nothing",):
        try:
            tar.extractall("/dest", filter=filter)
        except ValueError as error:
            print(error)
    tar.extraction_filter = "data"
    try:
        tar.extractall("/dest")
    except TypeError as error:
        print(error)
# output:
#| filter 'nothing' not found
#| String names are not supported for TarFile.extraction_filter. Use a function such as tarfile.data_filter directly.
info.path, info.linkpath = "p", "q"
print(info.name, info.linkname, repr(info).split(" at ")[0], tarfile.TarInfo.__slots__["name"])  # expect: p q <TarInfo 'p' Name of the archive member.
print(tarfile.ENCODING, tarfile.DEFAULT_FORMAT, tarfile.PAX_FORMAT, tarfile.BLOCKSIZE, tarfile.RECORDSIZE, tarfile.TarFile.OPEN_METH["gz"])  # expect: utf-8 2 2 512 10240 gzopen
print([issubclass(cls, tarfile.TarError) for cls in (tarfile.ReadError, tarfile.FilterError, tarfile.SubsequentHeaderError)])  # expect: [True, True, True]
src, dst = io.BytesIO(b"0123456789"), io.BytesIO()
tarfile.copyfileobj(src, dst, 4, bufsize=3); tarfile.copyfileobj(src, dst); print(dst.getvalue())  # expect: b'0123456789'
try:
    tarfile.copyfileobj(src, dst, 1, tarfile.ReadError)
except tarfile.ReadError as error:
    print(error)  # expect: unexpected end of data

# Sparse ones, old and new
head = bytearray(tarfile.TarInfo("sparse").tobuf(tarfile.GNU_FORMAT))
head[156:157] = b"S"
head[124:136] = tarfile.itn(6, 12)
head[386:410] = tarfile.itn(2, 12) + tarfile.itn(3, 12)
head[410:434] = tarfile.itn(10, 12) + tarfile.itn(3, 12)
head[483:495] = tarfile.itn(20, 12)
head[148:156] = b"%06o\0 " % tarfile.calc_chksums(bytes(head))[0]
old = bytes(head) + b"abcdef".ljust(512, b"\0") + b"\0" * 1024
def pax(headers, body):
    info = tarfile.TarInfo("new")
    info.pax_headers, info.size = headers, len(body)
    return info.tobuf() + body.ljust(-(-len(body) // 512) * 512, b"\0") + b"\0" * 1024
maps = b"2\n2\n3\n10\n3\n".ljust(512, b"\0") + b"abcdef"
for archive in (old, pax({"GNU.sparse.major": "1", "GNU.sparse.minor": "0", "GNU.sparse.name": "real", "GNU.sparse.realsize": "20"}, maps),
                pax({"GNU.sparse.map": "2,3,10,3", "GNU.sparse.size": "20", "GNU.sparse.name": "real"}, b"abcdef")):
    tar = tarfile.open(fileobj=io.BytesIO(archive))
    for member in tar:
        file = tar.extractfile(member)
        print(member.name, member.size, member.sparse, member.issparse(), file.read())
# output:
#| sparse 20 [(2, 3), (10, 3), (0, 0), (0, 0)] True b'\x00\x00abc\x00\x00\x00\x00\x00def\x00\x00\x00\x00\x00\x00\x00'
#| real 20 [(2, 3), (10, 3)] True b'\x00\x00abc\x00\x00\x00\x00\x00def\x00\x00\x00\x00\x00\x00\x00'
#| real 20 [(2, 3), (10, 3)] True b'\x00\x00abc\x00\x00\x00\x00\x00def\x00\x00\x00\x00\x00\x00\x00'
print(tarfile.calc_chksums(bytes(range(256)) * 2))  # expect: (64324, 836)
