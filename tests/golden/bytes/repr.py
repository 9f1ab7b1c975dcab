print(b'abc', b'\x00\xff\n\t\r\\', b"it's", b'"', b'\'"', b'', b'\x7f~ ')  # expect: b'abc' b'\x00\xff\n\t\r\\' b"it's" b'"' b'\'"' b'' b'\x7f~ '
print(str(b'abc'), f'{b"x"}', '%s' % b'y', repr(bytearray(b'a\'b')))  # expect: b'abc' b'x' b'y' bytearray(b"a\'b")
