import codecs
import io

for encoding in ("utf-8", "utf-16", "utf-8-sig", "unicode_escape", "hex"):
    kept = io.BytesIO()
    writer = codecs.getwriter(encoding)(kept)
    if encoding == "hex":
        writer.write(b"abc\r\n")
        writer.write(b"x")
    else:
        writer.write("ab\u00e9\r\n")
        writer.write("x\rlast")
    print(kept.getvalue())
    kept.seek(0)
    reader = codecs.getreader(encoding)(kept)
    print(repr(reader.readline()), repr(reader.read(1)), repr(reader.read()))
# output:
#| b'ab\xc3\xa9\r\nx\rlast'
#| 'abé\r\n' 'x' '\rlast'
#| b'\xff\xfea\x00b\x00\xe9\x00\r\x00\n\x00x\x00\r\x00l\x00a\x00s\x00t\x00'
#| 'abé\r\n' 'x' '\rlast'
#| b'\xef\xbb\xbfab\xc3\xa9\r\nx\rlast'
#| 'abé\r\n' 'x' '\rlast'
#| b'ab\\xe9\\r\\nx\\rlast'
#| 'abé\r\n' 'x' '\rlast'
#| b'6162630d0a78'
#| b'abc\r\n' b'x' b''

for encoding in ("utf-8", "utf-16-le", "utf-16", "unicode_escape", "raw_unicode_escape"):
    decoder = codecs.getincrementaldecoder(encoding)()
    data = "a\u20ac".encode(encoding)
    print([decoder.decode(bytes([byte])) for byte in data], decoder.getstate())
# output:
#| ['a', '', '', '€'] (b'', 0)
#| ['', 'a', '', '€'] (b'', 0)
#| ['', '', '', 'a', '', '€'] (b'', 0)
#| ['a', '', '', '', '', '', '€'] (b'', 0)
#| ['a', '', '', '', '', '', '€'] (b'', 0)

try:
    codecs.decode(b"abc", "hex")
except ValueError as error:
    print(type(error).__name__, error, repr(error.__cause__))
# output:
#| Error decoding with 'hex' codec failed (Error: Odd-length string) Error('Odd-length string')
try:
    codecs.getreader("utf-16")(io.BytesIO(b"no mark")).read()
except UnicodeError as error:
    print(error)  # expect: UTF-16 stream does not start with BOM
