# Sizes that a program's __index__ gives: asked once, and the file may be closed then.
import io

class Size:
    def __init__(self, close):
        self.close = close

    def __index__(self):
        print("asked", end=" ")
        if self.close:
            file.close()
        return 2

def said(f):
    try:
        return f()
    except Exception as error:
        return f"{type(error).__name__}: {error}"

for close in (False, True):
    for name in ("read", "truncate", "readline", "seek"):
        file = io.BytesIO(b"abc\ndef\n")
        print(name, said(lambda: getattr(file, name)(Size(close))))
# output:
#| asked read b'ab'
#| asked truncate 2
#| asked readline b'ab'
#| asked seek 2
#| asked read ValueError: I/O operation on closed file.
#| asked truncate ValueError: I/O operation on closed file.
#| asked readline ValueError: I/O operation on closed file.
#| asked seek ValueError: I/O operation on closed file.
for name in ("truncate",):
    file = io.StringIO("abc\ndef\n")
    print(name, said(lambda: getattr(file, name)(Size(False))), file.getvalue())  # expect: asked truncate 2 ab
for hint in (Size(False), 2.0, "x", True, 5, None, -1):
    print(said(lambda: io.BytesIO(b"abc\ndef\n").readlines(hint)))
# output:
#| TypeError: integer argument expected, got 'Size'
#| TypeError: integer argument expected, got 'float'
#| TypeError: integer argument expected, got 'str'
#| [b'abc\n']
#| [b'abc\n', b'def\n']
#| [b'abc\n', b'def\n']
#| [b'abc\n', b'def\n']
