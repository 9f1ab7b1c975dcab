import codecs

for n in ('UTF8','latin-1','ascii','utf-16','cp1252','U8','iso-8859-15','koi8-r','utf_8_sig','mac-roman','hex','rot13','base64'):
    found = codecs.lookup(n)
    print(n, found.name, type(found).__name__)
# output:
#| UTF8 utf-8 CodecInfo
#| latin-1 iso8859-1 CodecInfo
#| ascii ascii CodecInfo
#| utf-16 utf-16 CodecInfo
#| cp1252 cp1252 CodecInfo
#| U8 utf-8 CodecInfo
#| iso-8859-15 iso8859-15 CodecInfo
#| koi8-r koi8-r CodecInfo
#| utf_8_sig utf-8-sig CodecInfo
#| mac-roman mac-roman CodecInfo
#| hex hex CodecInfo
#| rot13 rot-13 CodecInfo
#| base64 base64 CodecInfo
print(codecs.encode('caf\xe9','latin1'), codecs.decode(b'abc'), codecs.encode('Hello','rot13'), codecs.encode(b'abc','hex'), codecs.decode(b'616263','hex'), codecs.encode(b'abc','base64'))  # expect: b'caf\xe9' abc Uryyb b'616263' b'abc' b'YWJj\n'
print(codecs.BOM_UTF8, codecs.BOM_UTF16, codecs.BOM32_BE)  # expect: b'\xef\xbb\xbf' b'\xff\xfe' b'\xfe\xff'
d = codecs.getincrementaldecoder('utf-8')()
print([d.decode(bytes([b])) for b in 'a\xe9\u20ac\U0001f600'.encode()], d.getstate())  # expect: ['a', '', 'é', '', '', '€', '', '', '', '😀'] (b'', 0)
d = codecs.getincrementaldecoder('utf-16')(); print([d.decode(bytes([b])) for b in 'a\U0001f600'.encode('utf-16')])  # expect: ['', '', '', 'a', '', '', '', '😀']
d = codecs.getincrementaldecoder('utf-8')('replace'); print(repr(d.decode(b'\xe2\x82')), repr(d.decode(b'x', True)))  # expect: '' '�x'
d = codecs.getincrementaldecoder('utf-8')()
try: d.decode(b'\xe2\x82'); d.decode(b'', True)
except UnicodeDecodeError as e: print(e)
# output:
#| 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
e = codecs.getincrementalencoder('utf-16')(); print(e.encode('a'), e.encode('b'))  # expect: b'\xff\xfea\x00' b'b\x00'
e = codecs.getincrementalencoder('utf-8-sig')(); print(e.encode('a'), e.encode('b', True))  # expect: b'\xef\xbb\xbfa' b'b'
print(list(codecs.iterencode(['a','\xe9'],'utf-8')), list(codecs.iterdecode([b'\xc3',b'\xa9x'],'utf-8')))  # expect: [b'a', b'\xc3\xa9'] ['éx']
for bad in (lambda: codecs.lookup('nope'), lambda: codecs.encode('\xe9','ascii'), lambda: codecs.decode(b'\xff','utf-8'), lambda: codecs.lookup_error('x'), lambda: codecs.lookup(5)):
    try: print(bad())
    except (LookupError, UnicodeError, TypeError) as x: print(type(x).__name__, x)
# output:
#| LookupError unknown encoding: nope
#| UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#| UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#| LookupError unknown error handler name 'x'
#| TypeError lookup() argument must be str, not int
print(codecs.lookup_error('replace')(UnicodeDecodeError('u',b'abc',1,2,'r')), codecs.xmlcharrefreplace_errors(UnicodeEncodeError('u','\u20ac',0,1,'r')))  # expect: ('�', 2) ('&#8364;', 1)
