# flags: --max-memory 16MiB --max-steps 1000000000000
# exhausts: memory
import hashlib
hashlib.scrypt(b"password", salt=b"salt", n=1 << 18, r=8, p=1, maxmem=0x7fffffff)
