import codecs
import encodings.idna

for name in "pyth\xf6n.org", "B\xfccher.example.", "Fa\xdf.de", "\u4e2d\u6587\u3002com", "plain.org", "":
    made = name.encode("idna")
    print(made, ascii(made.decode("idna")), ascii(name.encode("punycode")))
# output:
#| b'xn--pythn-mua.org' 'pyth\xf6n.org' b'pythn.org-37a'
#| b'xn--bcher-kva.example.' 'b\xfccher.example.' b'Bcher.example.-gsb'
#| b'fass.de' 'fass.de' b'Fa.de-mqa'
#| b'xn--fiq228c.com' '\u4e2d\u6587.com' b'com-7y3bw22n2j3a'
#| b'plain.org' 'plain.org' b'plain.org-'
#| b'' '' b''
for data in b"xn--bcher-kva.example", b"XN--BCHER-KVA", b"a..b", b"xn--pythn-mua.org.":
    print(ascii(data.decode("idna")))
# output:
#| 'b\xfccher.example'
#| 'XN--BCHER-KVA'
#| 'a..b'
#| 'pyth\xf6n.org.'
for text in "xn--\xe9", "a" * 64, "a." + "\xe9" * 64, "a..b", ".\xe9", "\u05d0a\u05d0", "\u2028", "\u06270":
    try:
        print(text.encode("idna"))
    except UnicodeError as error:
        print(error)
# output:
#| encoding with 'idna' codec failed (UnicodeError: Label starts with ACE prefix)
#| encoding with 'idna' codec failed (UnicodeError: label too long)
#| encoding with 'idna' codec failed (UnicodeError: label empty or too long)
#| encoding with 'idna' codec failed (UnicodeError: label empty or too long)
#| encoding with 'idna' codec failed (UnicodeError: label empty or too long)
#| encoding with 'idna' codec failed (UnicodeError: Violation of BIDI requirement 2)
#| encoding with 'idna' codec failed (UnicodeError: Invalid character '\u2028')
#| encoding with 'idna' codec failed (UnicodeError: Violation of BIDI requirement 3)
for data, errors in (b"a-9!", "strict"), (b"a-9!", "ignore"), (b"a-9", "strict"), (b"-", "replace"), (b"\xffa-99", "ignore"), (b"a-zzzzzzz9", "strict"):
    try:
        print(ascii(data.decode("punycode", errors)))
    except UnicodeError as error:
        print(type(error).__name__, error)
# output:
#| UnicodeError decoding with 'punycode' codec failed (UnicodeError: Invalid extended code point '!')
#| 'a'
#| UnicodeError decoding with 'punycode' codec failed (UnicodeError: incomplete punicode string)
#| ''
#| 'a'
#| UnicodeError decoding with 'punycode' codec failed (UnicodeError: incomplete punicode string)
for call in (lambda: "x".encode("idna", "ignore"), lambda: b"x".decode("punycode", "other"), lambda: "".encode("undefined"), lambda: b"xn--a-ecp".decode("idna"), lambda: b"xn--\xff".decode("idna")):
    try:
        print(call())
    except UnicodeError as error:
        print(type(error).__name__, error)
# output:
#| UnicodeError encoding with 'idna' codec failed (UnicodeError: unsupported error handling ignore)
#| UnicodeError decoding with 'punycode' codec failed (UnicodeError: Unsupported error handling other)
#| UnicodeError encoding with 'undefined' codec failed (UnicodeError: undefined encoding)
#| UnicodeError ('IDNA does not round-trip', b'xn--a-ecp', b'a1.')
#| UnicodeDecodeError 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
encoder = codecs.getincrementalencoder("idna")()
print([encoder.encode(part) for part in ("p", "yth\xf6", "n.o", "rg", ".")], encoder.encode("", True))  # expect: [b'', b'', b'xn--pythn-mua.', b'', b'org.'] b''
decoder = codecs.getincrementaldecoder("idna")()
print([decoder.decode(part) for part in (b"xn--py", b"thn-mua.", b"o", b"rg")], decoder.decode(b"", True))  # expect: ['', 'pythön.', '', ''] org
print(encodings.idna.ToASCII("B\xfccher"), encodings.idna.ToUnicode(b"xn--bcher-kva"), encodings.idna.nameprep("B\xdc\xadCHER \xb2".replace(" ", "")))  # expect: b'xn--bcher-kva' bücher bücher2
text = "".join(chr(0x61 + i * 37 % 26) + chr(0xe0 + i * 997 % 5000) for i in range(400))
print(len(text.encode("punycode")), text.encode("punycode").decode("punycode") == text)  # expect: 1602 True
