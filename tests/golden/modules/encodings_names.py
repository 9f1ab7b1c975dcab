import encodings
from encodings.aliases import aliases

print(encodings.normalize_encoding(" ISO-8859--1; "), encodings.normalize_encoding(b"utf 8"), encodings.normalize_encoding("cp1252.x\xe9"))  # expect: ISO_8859_1 utf_8 cp1252.x
print(aliases["latin1"], aliases["u8"], aliases.get("none"))  # expect: latin_1 utf_8 None
print(encodings.search_function("utf-8").name, encodings.search_function("no such"))  # expect: utf-8 None
for page in "cp037 cp273 cp424 cp500 cp864 cp875 cp1026 cp1140 palmos".split():
    text = bytes(range(256)).decode(page, "replace")
    print(page, ascii(text[60:70]), text.encode(page, "ignore")[30:40], "\x1a".encode(page))
# output:
#| cp037 '\x14\x15\x9e\x1a \xa0\xe2\xe4\xe0\xe1' b'\x1e\x1f !"#$%&\'' b'?'
#| cp273 '\x14\x15\x9e\x1a \xa0\xe2{\xe0\xe1' b'\x1e\x1f !"#$%&\'' b'?'
#| cp424 '\x14\x15\x9e\x1a \u05d0\u05d1\u05d2\u05d3\u05d4' b'\x1e\x1f !"#$%&\'' b'?'
#| cp500 '\x14\x15\x9e\x1a \xa0\xe2\xe4\xe0\xe1' b'\x1e\x1f !"#$%&\'' b'?'
#| cp864 '<=>?@ABCDE' b'\x1e\x1f !"#$%&\'' b'\x1a'
#| cp875 '\x14\x15\x9e\x1a \u0391\u0392\u0393\u0394\u0395' b'\x1e\x1f !"#$%&\'' b'\xfd'
#| cp1026 '\x14\x15\x9e\x1a \xa0\xe2\xe4\xe0\xe1' b'\x1e\x1f !"#$%&\'' b'?'
#| cp1140 '\x14\x15\x9e\x1a \xa0\xe2\xe4\xe0\xe1' b'\x1e\x1f !"#$%&\'' b'?'
#| palmos '<=>?@ABCDE' b'\x1e\x1f !"#$%&\'' b'\x1a'
print("\xe9".encode("charmap"), b"\xe9".decode("charmap"))  # expect: b'\xe9' é
try:
    "\u0100".encode("charmap")
except UnicodeEncodeError as error:
    print(error)  # expect: 'latin-1' codec can't encode character '\u0100' in position 0: ordinal not in range(256)
try:
    b"\x70".decode("cp424")
except UnicodeDecodeError as error:
    print(error)  # expect: 'charmap' codec can't decode byte 0x70 in position 0: character maps to <undefined>
