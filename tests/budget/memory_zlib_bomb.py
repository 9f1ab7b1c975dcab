# flags: --max-memory 64MiB
# exhausts: memory
import zlib
bomb = zlib.compress(bytes(30_000_000))
for _ in range(3):
    bomb = zlib.decompress(bomb) * 3
