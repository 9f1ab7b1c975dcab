import codecs
import warnings

with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    print(codecs.escape_decode(b"\\q\\z"))  # expect: (b'\\q\\z', 4)
    print(codecs.escape_decode(b"a\\777\\q"))  # expect: (b'a\xff\\q', 7)
    print(codecs.escape_decode(b"\\n\\x41\\101\\377\\07\\\\q"))  # expect: (b'\nAA\xff\x07\\q', 20)
    print(codecs.unicode_escape_decode(b"\\q"))  # expect: ('\\q', 2)
    print(b"\\\\q\\q\\z".decode("unicode_escape"))  # expect: \q\q\z
    print(str(b"\\400", "unicode-escape"))  # expect: Ā
    print(codecs.decode(b"\\\xe9", "unicode_escape"))  # expect: \é
    print(ascii(b"\\n\\x41\\377\\07\\u1234\\N{EM DASH}".decode("unicode_escape", "ignore")))  # expect: '\nA\xff\x07\u1234\u2014'
    print(b"\\q".decode("raw_unicode_escape"))  # expect: \q
    try:
        b"\\q\\x4".decode("unicode_escape")
    except UnicodeDecodeError as e:
        print(e)  # expect: 'unicodeescape' codec can't decode bytes in position 2-4: truncated \xXX escape
for one in seen:
    print(one.category.__name__, one.message, one.lineno)
# output:
#| DeprecationWarning invalid escape sequence '\q' 6
#| DeprecationWarning invalid octal escape sequence '\777' 7
#| DeprecationWarning invalid escape sequence '\q' 9
#| DeprecationWarning invalid escape sequence '\q' 10
#| DeprecationWarning invalid octal escape sequence '\400' 11
#| DeprecationWarning invalid escape sequence '\é' 12
