import zlib

packer = zlib.compressobj()
unpacker = zlib.decompressobj()
text = b"one line of a log, and then another one\n"
seen = b""
for n in range(3):
    piece = packer.compress(text) + packer.flush(zlib.Z_SYNC_FLUSH)
    seen += unpacker.decompress(piece)
    print(n, seen == text * (n + 1), unpacker.eof)
# output:
#| 0 True False
#| 1 True False
#| 2 True False
piece = packer.flush()
print(unpacker.decompress(piece), unpacker.eof, unpacker.unused_data)  # expect: b'' True b''
try:
    unpacker.copy()
except ValueError as error:
    print(error)


class Number:
    def __index__(self):
        return 7


print(zlib.decompressobj().decompress(zlib.compress(b"0123456789", Number()), Number()))  # expect: b'0123456'
gzip = zlib.compressobj(wbits=31)
made = gzip.compress(text) + gzip.flush(zlib.Z_FULL_FLUSH) + gzip.compress(text) + gzip.flush()
print(zlib.decompress(made, 31) == text * 2)  # expect: True
