import hashlib


def show(work):
    try:
        print(work())
    except Exception as e:
        print(type(e).__name__, e)


for name in ("shake_128", "shake_256"):
    for n in (0, 5, -1, 2**64, -2**64, 2**63, "3", 2.0, True, None):
        show(lambda: hashlib.new(name).digest(n))
        show(lambda: getattr(hashlib, name)(b"a").hexdigest(n))
# output:
#| b''
#|
#| b'\x7f\x9c+\xa4\xe8'
#| 85c8de88d2
#| SystemError Negative size passed to PyBytes_FromStringAndSize
#| MemoryError 
#| OverflowError Python int too large to convert to C ssize_t
#| OverflowError Python int too large to convert to C ssize_t
#| OverflowError Python int too large to convert to C ssize_t
#| OverflowError Python int too large to convert to C ssize_t
#| OverflowError Python int too large to convert to C ssize_t
#| OverflowError Python int too large to convert to C ssize_t
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError 'float' object cannot be interpreted as an integer
#| TypeError 'float' object cannot be interpreted as an integer
#| b'\x7f'
#| 85
#| TypeError 'NoneType' object cannot be interpreted as an integer
#| TypeError 'NoneType' object cannot be interpreted as an integer
#| b''
#|
#| b'F\xb9\xdd+\x0b'
#| 867e2cb04f
#| SystemError Negative size passed to PyBytes_FromStringAndSize
#| MemoryError 
#| OverflowError Python int too large to convert to C ssize_t
#| OverflowError Python int too large to convert to C ssize_t
#| OverflowError Python int too large to convert to C ssize_t
#| OverflowError Python int too large to convert to C ssize_t
#| OverflowError Python int too large to convert to C ssize_t
#| OverflowError Python int too large to convert to C ssize_t
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError 'float' object cannot be interpreted as an integer
#| TypeError 'float' object cannot be interpreted as an integer
#| b'F'
#| 86
#| TypeError 'NoneType' object cannot be interpreted as an integer
#| TypeError 'NoneType' object cannot be interpreted as an integer
show(lambda: hashlib.shake_128().digest())  # expect: TypeError digest() missing required argument 'length' (pos 1)
show(lambda: hashlib.shake_128().hexdigest())  # expect: TypeError hexdigest() missing required argument 'length' (pos 1)
