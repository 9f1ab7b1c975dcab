# flags: --max-steps 2000000
# exhausts: steps
import hashlib
hashlib.pbkdf2_hmac("sha512", b"password", b"salt", 2_000_000_000, 1_000_000)
