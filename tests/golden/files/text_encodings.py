# flags: --grant data=memory
import os
os.mkdir("box"); os.chdir("box")
text = "h\u00e9 \u20ac\n"
for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252"):
    with open("x", "w", encoding=encoding) as f:
        f.write(text)
        f.write("two\n")
    print(encoding, open("x", "rb").read(), open("x", encoding=encoding).readlines())
# output:
#| utf-8 b'h\xc3\xa9 \xe2\x82\xac\ntwo\n' ['hé €\n', 'two\n']
#| utf-8-sig b'\xef\xbb\xbfh\xc3\xa9 \xe2\x82\xac\ntwo\n' ['hé €\n', 'two\n']
#| utf-16 b'\xff\xfeh\x00\xe9\x00 \x00\xac \n\x00t\x00w\x00o\x00\n\x00' ['hé €\n', 'two\n']
#| utf-16-le b'h\x00\xe9\x00 \x00\xac \n\x00t\x00w\x00o\x00\n\x00' ['hé €\n', 'two\n']
#| utf-32 b'\xff\xfe\x00\x00h\x00\x00\x00\xe9\x00\x00\x00 \x00\x00\x00\xac \x00\x00\n\x00\x00\x00t\x00\x00\x00w\x00\x00\x00o\x00\x00\x00\n\x00\x00\x00' ['hé €\n', 'two\n']
#| cp1252 b'h\xe9 \x80\ntwo\n' ['hé €\n', 'two\n']
with open("x", "w", encoding="ascii", errors="replace") as f:
    f.write(text)
print(open("x").read())
# output:
#| h? ?
#|
open("x", "wb").write(b"ab\xff\ncd")
print(repr(open("x", errors="ignore").read()), repr(open("x", errors="replace").read()))  # expect: 'ab\ncd' 'ab�\ncd'
print(repr(open("x", encoding="latin-1").read()))  # expect: 'abÿ\ncd'
try:
    open("x").read()
except UnicodeDecodeError as error:
    print(error)  # expect: 'utf-8' codec can't decode byte 0xff in position 2: invalid start byte
try:
    open("x", "w", encoding="ascii").write(text)
except UnicodeEncodeError as error:
    print(error)  # expect: 'ascii' codec can't encode character '\xe9' in position 1: ordinal not in range(128)
try:
    open("x", encoding="nonsense")
except LookupError as error:
    print(error)  # expect: unknown encoding: nonsense
