# differs: another compressor writes other bytes, which every inflater reads
import zlib

machine = zlib.compressobj()
print(machine.compress(b"abc" * 100), machine.flush(zlib.Z_SYNC_FLUSH))  # expect: b'' b''
print(zlib.decompress(machine.flush()) == b"abc" * 100)  # expect: True
