# flags: --grant data=memory
import os
os.mkdir("box"); os.chdir("box")
open("x", "wb").write(b"a\r\nb\rc\nd")
for newline in (None, "", "\n", "\r", "\r\n"):
    f = open("x", newline=newline)
    print(repr(newline), f.readlines(), f.newlines)
    with open("y", "w", newline=newline) as f:
        f.write("1\n2\r3\r\n")
    print(open("y", "rb").read())
# output:
#| None ['a\n', 'b\n', 'c\n', 'd'] ('\r', '\n', '\r\n')
#| b'1\n2\r3\r\n'
#| '' ['a\r\n', 'b\r', 'c\n', 'd'] ('\r', '\n', '\r\n')
#| b'1\n2\r3\r\n'
#| '\n' ['a\r\n', 'b\rc\n', 'd'] None
#| b'1\n2\r3\r\n'
#| '\r' ['a\r', '\nb\r', 'c\nd'] None
#| b'1\r2\r3\r\r'
#| '\r\n' ['a\r\n', 'b\rc\nd'] None
#| b'1\r\n2\r3\r\r\n'
f = open("x")
print(f.readline(), f.readline(), f.readline(), f.read(), f.tell())
# output:
#| a
#|  b
#|  c
#|  d 8
try:
    open("x", newline="x")
except ValueError as error:
    print(error)  # expect: illegal newline value: x
