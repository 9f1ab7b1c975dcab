b = bytearray(b'Hello World')
print(b.upper(), b.split(), b.find(b'o'), b.replace(b'o', b'0'), b.startswith(b'He'), b.decode(), b.hex(), b.partition(b' '), b.strip(b'Hd'), b.center(15, b'*'))
# output:
#| bytearray(b'HELLO WORLD') [bytearray(b'Hello'), bytearray(b'World')] 4 bytearray(b'Hell0 W0rld') True Hello World 48656c6c6f20576f726c64 (bytearray(b'Hello'), bytearray(b' '), bytearray(b'World')) bytearray(b'ello Worl') bytearray(b'**Hello World**')
print(b.title(), b.isalpha(), b.index(b'W'), b.count(b'l'), b.join([b'a', b'b']) == b'aHello Worldb')  # expect: bytearray(b'Hello World') False 6 3 True
print(b == b'Hello World', b < b'I', b[0], b[1:3], list(b[:2]), b'ell' in b, 72 in b)  # expect: True True 72 bytearray(b'el') [72, 101] True True
print(bytes(b), str(b), type(b + b'').__name__, type(b'' + b).__name__)  # expect: b'Hello World' bytearray(b'Hello World') bytearray bytes
