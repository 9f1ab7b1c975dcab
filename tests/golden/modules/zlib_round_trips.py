import zlib

data = b"The quick brown fox. " * 200
for level in (-1, 0, 1, 6, 9):
    for wbits in (15, -15, 31, 9):
        made = zlib.compress(data, level, wbits)
        assert zlib.decompress(made, wbits) == data
        print(level, wbits, made[:2] if wbits > 0 else "", len(made) < len(data))
# output:
#| -1 15 b'x\x9c' True
#| -1 -15  True
#| -1 31 b'\x1f\x8b' True
#| -1 9 b'\x18\x95' True
#| 0 15 b'x\x01' False
#| 0 -15  False
#| 0 31 b'\x1f\x8b' False
#| 0 9 b'\x18\x19' False
#| 1 15 b'x\x01' True
#| 1 -15  True
#| 1 31 b'\x1f\x8b' True
#| 1 9 b'\x18\x19' True
#| 6 15 b'x\x9c' True
#| 6 -15  True
#| 6 31 b'\x1f\x8b' True
#| 6 9 b'\x18\x95' True
#| 9 15 b'x\xda' True
#| 9 -15  True
#| 9 31 b'\x1f\x8b' True
#| 9 9 b'\x18\xd3' True
print(zlib.decompress(bytes.fromhex("789c4b4c4a06000 24d0127".replace(" ", ""))), zlib.crc32(b"abc"), zlib.adler32(b"abc", 7))  # expect: b'abc' 891568578 39780653
machine = zlib.decompressobj()
made = zlib.compress(data)
out = machine.decompress(made, 10)
print(out, len(machine.unconsumed_tail) > 0, machine.eof)  # expect: b'The quick ' True False
while machine.unconsumed_tail:
    out += machine.decompress(machine.unconsumed_tail, 1000)
out += machine.flush()
print(out == data, machine.eof, machine.unused_data)  # expect: True True b''
machine = zlib.decompressobj()
print(len(machine.decompress(made + b"rest")), machine.unused_data, machine.eof)  # expect: 4200 b'rest' True
machine = zlib.compressobj(zdict=b"quick brown")
made = machine.compress(data) + machine.flush()
print(zlib.decompressobj(zdict=b"quick brown").decompress(made) == data)  # expect: True
for wrong in (b"", b"abc", made[:20], zlib.compress(b"abc")[:-1] + b"x", zlib.compress(b"abc")[:-3], b"\x78\x9c\xff"):
    try:
        zlib.decompress(wrong)
    except zlib.error as error:
        print(error)
# output:
#| Error -5 while decompressing data: incomplete or truncated stream
#| Error -3 while decompressing data: incorrect header check
#| Error 2 while decompressing data
#| Error -3 while decompressing data: incorrect data check
#| Error -5 while decompressing data: incomplete or truncated stream
#| Error -3 while decompressing data: invalid block type
