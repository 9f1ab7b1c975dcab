# differs: a view keeps no pointer, so nothing must be kept from moving
b = bytearray(b'abc')
v = memoryview(b)
b.append(100)
print(b)                                     # expect: bytearray(b'abcd')
print(bytes(v))                              # expect: b'abc'
