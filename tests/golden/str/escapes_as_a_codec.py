print('a\u20ac\xe9\n\t\\\U0001f600'.encode('unicode-escape'))  # expect: b'a\\u20ac\\xe9\\n\\t\\\\\\U0001f600'
print('a\u20ac\xe9\n\\'.encode('raw_unicode_escape'))  # expect: b'a\\u20ac\xe9\n\\'
print(b'\\u20ac\\n\\x41\\101\\N{DIGIT ONE}\\\\\xe9'.decode('unicode_escape'))
# output:
#| €
#| AA1\é
print(b'\\u20ac\\n\xe9\\\\u0041'.decode('raw-unicode-escape'))  # expect: €\né\\u0041
for data in [b'a\\', b'\\x4', b'\\u12q', b'\\U0011ffff', b'\\N{', b'\\N{no such}']:
    try:
        data.decode('unicode_escape')
    except UnicodeDecodeError as e:
        print(e)
# output:
#| 'unicodeescape' codec can't decode byte 0x5c in position 1: \ at end of string
#| 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape
#| 'unicodeescape' codec can't decode bytes in position 0-3: truncated \uXXXX escape
#| 'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character
#| 'unicodeescape' codec can't decode bytes in position 0-2: malformed \N character escape
#| 'unicodeescape' codec can't decode bytes in position 0-10: unknown Unicode character name
print(b'\\x4q'.decode('unicode_escape', 'replace'), b'\\x4q'.decode('unicode_escape', 'ignore'))  # expect: �q q
