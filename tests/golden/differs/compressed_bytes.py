# differs: another compressor writes other bytes, which every inflater reads
import zlib

machine = zlib.compressobj()
head, piece = machine.compress(b"abc" * 100), machine.flush(zlib.Z_SYNC_FLUSH)
print(head, piece)
# output:
#| b'x\x9c' b'\xec\xc2\x01\r\x00\x00\x00\x82\xb0\xach\xff\x0eV0\x00\xdbI\xd1g\x00\x00\x00\xff\xff'
print(zlib.decompress(head + piece + machine.flush()) == b"abc" * 100)  # expect: True
