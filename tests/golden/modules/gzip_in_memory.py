import gzip

data = gzip.compress(b"hello" * 10, mtime=0)
print(data[:10], gzip.decompress(data + data) == b"hello" * 20, gzip.decompress(b""))  # expect: b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03' True b''
for wrong in (b"abc", data[:-3], data[:-5] + b"xxxxx", b"\x1f\x8b\x09" + b"0" * 20):
    try:
        print(gzip.decompress(wrong))
    except (OSError, EOFError) as error:
        print(type(error).__name__, error)
# output:
#| BadGzipFile Not a gzipped file (b'ab')
#| EOFError Compressed file ended before the end-of-stream marker was reached
#| BadGzipFile CRC check failed
#| BadGzipFile Unknown compression method
