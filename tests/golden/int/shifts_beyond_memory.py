def show(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: 1 << 2 ** 65)
# output:
#| MemoryError 
show(lambda: 1 << 2 ** 67)  # expect: OverflowError too many digits in integer
show(lambda: (0 << 2 ** 67, 1 >> 2 ** 67, -1 >> 2 ** 67))  # expect: (0, 0, -1)
show(lambda: 'ab' * 2 ** 62)  # expect: OverflowError repeated string is too long
show(lambda: [1, 2] * 2 ** 62)
# output:
#| MemoryError 
show(lambda: (1, 2) * 2 ** 62)
# output:
#| MemoryError 
show(lambda: ([] * 2 ** 62, '' * 2 ** 62, b'' * 2 ** 62, () * 2 ** 62))  # expect: ([], '', b'', ())
show(lambda: b'ab' * 2 ** 62)  # expect: OverflowError repeated bytes are too long
show(lambda: bytearray(b'ab') * 2 ** 62)
# output:
#| MemoryError 
