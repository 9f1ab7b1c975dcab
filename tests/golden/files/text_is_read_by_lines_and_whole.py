# flags: --grant data=memory
import os
os.mkdir("box"); os.chdir("box")
with open("x.txt", "w") as f:
    print(f.write("one\ntwo\nthree"), f.name, f.mode, f.encoding, f.closed)  # expect: 13 x.txt w utf-8 False
print(f.closed)  # expect: True
with open("x.txt") as f:
    print(repr(f.read()))  # expect: 'one\ntwo\nthree'
    print(repr(f.read()))  # expect: ''
for line in open("x.txt"):
    print(repr(line))
# output:
#| 'one\n'
#| 'two\n'
#| 'three'
f = open("x.txt")
print(f.readline(), f.readline(2), f.readline(), f.readlines(), f.readline() == "")
# output:
#| one
#|  tw o
#|  ['three'] True
f.close()
print(open("x.txt").readlines(), list(open("x.txt")), next(open("x.txt")))
# output:
#| ['one\n', 'two\n', 'three'] ['one\n', 'two\n', 'three'] one
#|
print(open("x.txt").read(5), open("x.txt").readlines(4))
# output:
#| one
#| t ['one\n', 'two\n']
f = open("x.txt")
print(f.readable(), f.writable(), f.seekable(), f)
# output:
#| True False True <_io.TextIOWrapper name='x.txt' mode='r' encoding='utf-8'>
print(open("x.txt", "rb"), open("x.txt", "r+b"), open("y", "wb"), open("y", "wb", 0))
# output:
#| <_io.BufferedReader name='x.txt'> <_io.BufferedRandom name='x.txt'> <_io.BufferedWriter name='y'> <_io.FileIO name='y' mode='wb' closefd=True>
big = "".join(f"line {i} \u00e9\n" for i in range(20000))
with open("big", "w", encoding="utf-8") as f:
    f.write(big)
print(open("big", encoding="utf-8").read() == big, sum(len(l) for l in open("big")) == len(big))  # expect: True True
f = open("big")
for _ in range(9000):
    f.readline()
at = f.tell()
print(at, repr(f.readline()), f.seek(at), repr(f.readline()))  # expect: 115890 'line 9000 é\n' 115890 'line 9000 é\n'
