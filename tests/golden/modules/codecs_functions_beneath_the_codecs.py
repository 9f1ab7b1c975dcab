import codecs
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: codecs.escape_decode(b'\\x4'))  # expect: ValueError invalid \x escape at position 0
t(lambda: codecs.escape_decode(b'\\x4', 'ignore'))  # expect: (b'', 3)
t(lambda: codecs.escape_decode(b'\\x4z', 'replace'))  # expect: (b'?z', 4)
t(lambda: codecs.escape_decode(b'\\xz', 'other'))  # expect: ValueError decoding error; unknown error handling code: other
t(lambda: codecs.escape_decode(b'a\\'))  # expect: ValueError Trailing \ in string
t(lambda: codecs.escape_decode(b'\\\n\\377\\1\\12a\\0\\"\\a\\v\\\\\\\'\\b\\f\\r\\t'))  # expect: (b'\xff\x01\na\x00"\x07\x0b\\\'\x08\x0c\r\t', 32)
t(lambda: codecs.escape_decode('\\n\\x41'))  # expect: (b'\nA', 6)
t(lambda: codecs.escape_encode(b'a\n\x00\xff\'"\\\t\r'))  # expect: (b'a\\n\\x00\\xff\\\'"\\\\\\t\\r', 9)
t(lambda: codecs.escape_encode('a'))  # expect: TypeError escape_encode() argument 1 must be bytes, not str
t(lambda: codecs.escape_encode(None))  # expect: TypeError escape_encode() argument 1 must be bytes, not None
t(lambda: codecs.charmap_decode(b'abc', 'strict', 'ab'))
# output:
#| UnicodeDecodeError 'charmap' codec can't decode byte 0x61 in position 0: character maps to <undefined>
t(lambda: codecs.charmap_decode(b'\0\1\2', 'replace', 'a\ufffe'))  # expect: ('a��', 3)
t(lambda: codecs.charmap_decode(b'\0\1\2', 'strict', {0:'xyz',1:None}))
# output:
#| UnicodeDecodeError 'charmap' codec can't decode byte 0x01 in position 1: character maps to <undefined>
t(lambda: codecs.charmap_decode(b'\0\1\2', 'ignore', {0:65,1:None, 2:''}))  # expect: ('A', 3)
t(lambda: codecs.charmap_decode(b'\0\1\2', 'backslashreplace', {0:65,1:0xfffe}))  # expect: ('A\\x01\\x02', 3)
t(lambda: codecs.charmap_decode(b'\0\1\2', 'ignore', {0:2.5}))  # expect: TypeError character mapping must return integer, None or str
t(lambda: codecs.charmap_decode(b'\0', 'ignore', {0:0x110000}))  # expect: TypeError character mapping must be in range(0x110000)
t(lambda: codecs.charmap_decode(b'ab\xe9'))  # expect: ('abé', 3)
t(lambda: codecs.charmap_encode('ab'))  # expect: (b'ab', 2)
t(lambda: codecs.charmap_encode('aé€', 'strict'))
# output:
#| UnicodeEncodeError 'latin-1' codec can't encode character '\u20ac' in position 2: ordinal not in range(256)
t(lambda: codecs.charmap_encode('aé€', 'replace', {97:98, 63:33}))  # expect: (b'b!!', 3)
t(lambda: codecs.charmap_encode('aé€b', 'xmlcharrefreplace', {97:98, **{ord(c):ord(c) for c in '&#0123456789;'}}))  # expect: (b'b&#233;&#8364;&#98;', 4)
t(lambda: codecs.charmap_encode('aé€b', 'replace', {97:98}))
# output:
#| UnicodeEncodeError 'charmap' codec can't encode characters in position 1-3: character maps to <undefined>
t(lambda: codecs.charmap_encode('ab', 'strict', {97:b'xx', 98:256}))  # expect: TypeError character mapping must be in range(256)
t(lambda: codecs.charmap_encode('ab', 'strict', {97:b'xx', 98:'z'}))
# output:
#| TypeError character mapping must return integer, bytes or None, not str
t(lambda: codecs.charmap_encode('ab', 'nosuch', {}))  # expect: LookupError unknown error handler name 'nosuch'
t(lambda: codecs.charmap_build('abc'))  # expect: {97: 0, 98: 1, 99: 2}
m=codecs.charmap_build(''.join(map(chr,range(256))))
t(lambda: codecs.charmap_encode('ab€', 'ignore', m))  # expect: (b'ab', 3)
t(lambda: codecs.charmap_encode(b'ab'))  # expect: TypeError charmap_encode() argument 1 must be str, not bytes
t(lambda: codecs.utf_8_decode(b'\xc3'))  # expect: ('', 0)
t(lambda: codecs.utf_8_decode(b'\xc3\xa9\xc3'))  # expect: ('é', 2)
t(lambda: codecs.utf_8_decode(b'\xc3\xa9\xc3', 'strict', True))
# output:
#| UnicodeDecodeError 'utf-8' codec can't decode byte 0xc3 in position 2: unexpected end of data
t(lambda: codecs.utf_8_decode(b'\xc3\xa9\xc3', 'replace', True))  # expect: ('é�', 3)
t(lambda: codecs.utf_8_decode(b'\xff', None))
# output:
#| UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
t(lambda: codecs.utf_16_decode(b'\xff\xfea\0b'))  # expect: ('a', 4)
t(lambda: codecs.utf_16_encode('ab'))  # expect: (b'\xff\xfea\x00b\x00', 2)
t(lambda: codecs.utf_16_le_decode(b'a\0b'))  # expect: ('a', 2)
t(lambda: codecs.utf_16_be_decode(b'\0a\0b', 'strict', True))  # expect: ('ab', 4)
t(lambda: codecs.utf_32_encode('a'))  # expect: (b'\xff\xfe\x00\x00a\x00\x00\x00', 1)
t(lambda: codecs.utf_32_le_decode(b'a\0\0\0b'))  # expect: ('a', 4)
t(lambda: codecs.utf_7_encode('é+'))  # expect: (b'+AOkAKw-', 2)
t(lambda: codecs.utf_7_decode(b'+AOk-'))  # expect: ('é', 5)
t(lambda: codecs.latin_1_decode(bytearray(b'\xe9'), 'strict'))  # expect: ('é', 1)
t(lambda: codecs.latin_1_decode(memoryview(b'\xe9'), 'strict'))  # expect: ('é', 1)
t(lambda: codecs.latin_1_encode('é'))  # expect: (b'\xe9', 1)
t(lambda: codecs.latin_1_encode('€', 'replace'))  # expect: (b'?', 1)
t(lambda: codecs.ascii_encode('é', 'xmlcharrefreplace'))  # expect: (b'&#233;', 1)
t(lambda: codecs.ascii_decode(b'\xe9', 'replace'))  # expect: ('�', 1)
t(lambda: codecs.ascii_decode(b'\xe9'))
# output:
#| UnicodeDecodeError 'ascii' codec can't decode byte 0xe9 in position 0: ordinal not in range(128)
t(lambda: codecs.unicode_escape_decode('\\n'))  # expect: ('\n', 2)
t(lambda: codecs.unicode_escape_decode(b'\\'))
# output:
#| UnicodeDecodeError 'unicodeescape' codec can't decode byte 0x5c in position 0: \ at end of string
t(lambda: codecs.unicode_escape_decode(b'\\', 'strict', False))  # expect: ('', 0)
t(lambda: codecs.unicode_escape_encode('é€\n'))  # expect: (b'\\xe9\\u20ac\\n', 3)
t(lambda: codecs.raw_unicode_escape_encode('é€\n'))  # expect: (b'\xe9\\u20ac\n', 3)
t(lambda: codecs.raw_unicode_escape_decode(b'\\u20ac'))  # expect: ('€', 6)
t(lambda: codecs.readbuffer_encode(b'ab'))  # expect: (b'ab', 2)
t(lambda: codecs.readbuffer_encode('é'))  # expect: (b'\xc3\xa9', 2)
t(lambda: codecs.utf_8_encode(b'a'))  # expect: TypeError utf_8_encode() argument 1 must be str, not bytes
t(lambda: codecs.utf_8_encode(None))  # expect: TypeError utf_8_encode() argument 1 must be str, not None
t(lambda: codecs.utf_8_decode('a'))  # expect: TypeError a bytes-like object is required, not 'str'
print(codecs.latin_1_encode.__name__)  # expect: latin_1_encode
class Codec(codecs.Codec):
    def encode(self, input, errors='strict'): return codecs.charmap_encode(input, errors, m)
    def decode(self, input, errors='strict'): return codecs.charmap_decode(input, errors, ''.join(map(chr,range(256))))
print(Codec().encode('aé'), Codec().decode(b'a\xe9'))  # expect: (b'a\xe9', 2) ('aé', 2)
t(lambda: codecs.decode('\\n\\u20ac', 'unicode_escape'))
# output:
#|
#| €
t(lambda: codecs.decode('\\n\\u20ac\u00e9', 'raw_unicode_escape'))  # expect: \n€Ã©
t(lambda: codecs.getdecoder('unicode_escape')('a\\n'))  # expect: ('a\n', 3)
t(lambda: codecs.decode('abc', 'utf-8'))
# output:
#| TypeError decoding with 'utf-8' codec failed (TypeError: a bytes-like object is required, not 'str')
t(lambda: codecs.lookup('unicode-escape').decode('a\\n'))  # expect: ('a\n', 3)
