print(bytes.fromhex('01ab FF'), bytes.fromhex(''), bytearray.fromhex('6162'))  # expect: b'\x01\xab\xff' b'' bytearray(b'ab')
try:
    bytes.fromhex('0')
except ValueError as error:
    print(error)  # expect: non-hexadecimal number found in fromhex() arg at position 1
try:
    bytes.fromhex('zz')
except ValueError as error:
    print(error)  # expect: non-hexadecimal number found in fromhex() arg at position 0
try:
    bytes.fromhex('0 1')
except ValueError as error:
    print(error)  # expect: non-hexadecimal number found in fromhex() arg at position 1
try:
    bytes.fromhex(b'00')
except TypeError as error:
    print(error)  # expect: fromhex() argument must be str, not bytes
