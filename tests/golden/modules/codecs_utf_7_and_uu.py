import codecs

for text in ("plain", "a+b", "caf\xe9-x", "\u20ac\U0001f600", "~\\", "\0a", "-\xe9-"):
    data = text.encode("utf-7")
    print(data, data.decode("utf7") == text)
# output:
#| b'plain' True
#| b'a+-b' True
#| b'caf+AOk--x' True
#| b'+IKzYPd4A-' True
#| b'+AH4AXA-' True
#| b'+AAA-a' True
#| b'-+AOk--' True
for data in (b"a+", b"a+IKw", b"a+IKwb-", b"a+IK-b", b"\xff", b"a+@b", b"+AGE-+-", b"+AAB-"):
    try:
        print(ascii(data.decode("utf-7")))
    except UnicodeDecodeError as error:
        print(error)
    print(ascii(data.decode("utf-7", "replace")))
# output:
#| 'a'
#| 'a'
#| 'a\u20ac'
#| 'a\u20ac'
#| 'utf7' codec can't decode bytes in position 1-6: partial character in shift sequence
#| 'a\u20ac\ufffd'
#| 'utf7' codec can't decode bytes in position 1-4: partial character in shift sequence
#| 'a\ufffdb'
#| 'utf7' codec can't decode byte 0xff in position 0: unexpected special character
#| '\ufffd'
#| 'utf7' codec can't decode bytes in position 1-2: ill-formed sequence
#| 'a\ufffdb'
#| 'a+'
#| 'a+'
#| 'utf7' codec can't decode bytes in position 0-4: non-zero padding bits in shift sequence
#| '\x00\ufffd'
decoder = codecs.getincrementaldecoder("utf-7")()
print([decoder.decode(bytes([byte])) for byte in b"a+IKw-b+-"])  # expect: ['a', '', '', '', '', '€', 'b', '', '+']
data = codecs.encode(b"any bytes \xff" * 5, "uu")
print(data)
# output:
#| b'begin 666 <data>\nM86YY(&)Y=&5S(/]A;GD@8GET97,@_V%N>2!B>71E<R#_86YY(&)Y=&5S(/]A\n*;GD@8GET97,@_P  \n \nend\n'
print(codecs.decode(data, "uu_codec") == b"any bytes \xff" * 5)  # expect: True
for wrong in (b"nothing", b"begin 666 x\n#86)C\n"):
    try:
        codecs.decode(wrong, "uu")
    except ValueError as error:
        print(error)
# output:
#| decoding with 'uu' codec failed (ValueError: Missing "begin" line in input data)
#| decoding with 'uu' codec failed (ValueError: Truncated input data)
