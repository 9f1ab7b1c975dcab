import array
import gzip
import io

out = io.BytesIO()
with gzip.GzipFile("notes.txt.gz", "w", fileobj=out, mtime=123456789) as file:
    print(file.write(b"line one\nline two\n"), file.write(array.array("i", [1, 2])))  # expect: 18 8
    file.seek(30)
    print(file.write(memoryview(b"end")), file.tell(), file.mode == gzip.WRITE)  # expect: 3 33 True
    try:
        file.seek(2)
    except OSError as error:
        print(error)  # expect: Negative seek in write mode
data = out.getvalue()
print(data[:10].hex(), data[10:20])  # expect: 1f8b080815cd5b0702ff b'notes.txt\x00'
with gzip.GzipFile(fileobj=io.BytesIO(data)) as file:
    print(file.mtime, file.readline(), file.mtime, file.read1(4), file.tell())  # expect: None b'line one\n' 123456789 b'line' 13
    print(file.seek(-3, 2), file.read(), file.read(5))  # expect: 30 b'end' b''

cut = data[:-8]
with gzip.GzipFile(fileobj=io.BytesIO(cut)) as file:
    print(file.read(8), file.peek(1)[:5])  # expect: b'line one' b'\nline'
    try:
        file.read()
    except EOFError as error:
        print(error)  # expect: Compressed file ended before the end-of-stream marker was reached
for wrong in (b"nothing", data[:5], data[:2] + b"\7" + data[3:], data[:-8] + bytes(8)):
    try:
        gzip.decompress(wrong)
    except (EOFError, OSError) as error:
        print(type(error).__name__, error)
# output:
#| BadGzipFile Not a gzipped file (b'no')
#| EOFError Compressed file ended before the end-of-stream marker was reached
#| BadGzipFile Unknown compression method
#| BadGzipFile CRC check failed
extra = (b"\x1f\x8b\x08\x04\xb2\x17cQ\x02\xff\x05\x00Extra\x0bI-.\x01\x002\xd1Mx\x04\x00\x00\x00")
print(gzip.decompress(extra + bytes(5) + extra))  # expect: b'TestTest'
for mode, options in (("rbt", {}), ("rb", {"encoding": "utf-8"}), ("rb", {"newline": ""})):
    try:
        gzip.open(io.BytesIO(data), mode, **options)
    except ValueError as error:
        print(error)
# output:
#| Invalid mode: 'rbt'
#| Argument 'encoding' not supported in binary mode
#| Argument 'newline' not supported in binary mode
print(isinstance(file, io.BufferedIOBase), file.closed)  # expect: True True
