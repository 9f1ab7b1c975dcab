# flags: --grant data=memory
import io
import warnings

for newline in (None, "", "\n", "\r"):
    for raw in (b"a\nb\nc", b"a\r\nb\r\n", b"a"):
        f = io.TextIOWrapper(io.BytesIO(raw), encoding="utf-8", newline=newline)
        seen = [f.newlines, f.readline(), f.newlines, f.read(), f.newlines]
        f.seek(0, 2)
        seen.append(f.newlines)
        f.seek(0)
        seen += [f.newlines, f.readline(), f.newlines]
        print(repr(newline), seen)
# output:
#| None [None, 'a\n', '\n', 'b\nc', '\n', None, None, 'a\n', '\n']
#| None [None, 'a\n', '\r\n', 'b\n', '\r\n', None, None, 'a\n', '\r\n']
#| None [None, 'a', None, '', None, None, None, 'a', None]
#| '' [None, 'a\n', '\n', 'b\nc', '\n', None, None, 'a\n', '\n']
#| '' [None, 'a\r\n', '\r\n', 'b\r\n', '\r\n', None, None, 'a\r\n', '\r\n']
#| '' [None, 'a', None, '', None, None, None, 'a', None]
#| '\n' [None, 'a\n', None, 'b\nc', None, None, None, 'a\n', None]
#| '\n' [None, 'a\r\n', None, 'b\r\n', None, None, None, 'a\r\n', None]
#| '\n' [None, 'a', None, '', None, None, None, 'a', None]
#| '\r' [None, 'a\nb\nc', None, '', None, None, None, 'a\nb\nc', None]
#| '\r' [None, 'a\r', None, '\nb\r\n', None, None, None, 'a\r', None]
#| '\r' [None, 'a', None, '', None, None, None, 'a', None]
with open("one.txt", "w", newline="") as f:
    f.write("a\r\nb\n")
with open("one.txt", newline="") as f:
    print(f.newlines, f.readlines(), f.newlines, f.seek(0, 2), f.newlines)  # expect: None ['a\r\n', 'b\n'] ('\n', '\r\n') 5 None
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    with open("one.txt", "rb", buffering=1) as f:
        print(f.read())
    with open("one.txt", "r", buffering=1) as f:
        print(f.read())
    print([(one.category.__name__, str(one.message)) for one in seen])
# output:
#| b'a\r\nb\n'
#| a
#| b
#|
#| [('RuntimeWarning', "line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be used")]
