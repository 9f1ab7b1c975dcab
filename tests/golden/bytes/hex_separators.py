"""`bytes.hex` with separators it takes and separators it does not."""


def complaint(what):
    try:
        return what()
    except Exception as error:
        return f'{type(error).__name__}: {error}'


b = b'\x01\x02\x03\x04\x05'
print(b.hex('-'), b.hex(b':', 2), b.hex('.', -2), bytearray(b).hex(' ', 3), b.hex('_', 9))
# output:
#| 01-02-03-04-05 01:0203:0405 0102.0304.05 0102 030405 0102030405
print(complaint(lambda: b.hex('--')))  # expect: ValueError: sep must be length 1.
print(complaint(lambda: b.hex('')))  # expect: ValueError: sep must be length 1.
print(complaint(lambda: b.hex(b'--')))  # expect: ValueError: sep must be length 1.
print(complaint(lambda: b.hex([1])))  # expect: TypeError: sep must be str or bytes.
print(complaint(lambda: b.hex(5)))  # expect: TypeError: object of type 'int' has no len()
print(complaint(lambda: b.hex('é')))  # expect: ValueError: sep must be ASCII.
