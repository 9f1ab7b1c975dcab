print(b'\x01\xab'.hex(), b'\x01\xab\xff'.hex('-'), b'\x01\xab\xff'.hex(':', 2), b'\x01\xab\xff'.hex(sep=' ', bytes_per_sep=-2), b''.hex())
# output:
#| 01ab 01-ab-ff 01:abff 01ab ff 
try:
    b'a'.hex('ab')
except ValueError as error:
    print(error)  # expect: sep must be length 1.
try:
    b'a'.hex('é')
except ValueError as error:
    print(error)  # expect: sep must be ASCII.
