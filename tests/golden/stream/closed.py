# A stream that is closed takes and gives nothing, nor do print and input.
import sys


def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


here = sys.stdin
print(here.closed)  # expect: False
here.close()
here.close()
print(here.closed, sys.stdin is here)  # expect: True True
attempt(input)  # expect: ValueError I/O operation on closed file.
for name in ("read", "readlines", "flush", "isatty", "readable", "writable", "seekable", "fileno"):
    attempt(getattr(here, name))
# output:
#| ValueError I/O operation on closed file.
#| ValueError I/O operation on closed file.
#| ValueError I/O operation on closed file.
#| ValueError I/O operation on closed file
#| ValueError I/O operation on closed file
#| False
#| ValueError I/O operation on closed file
#| ValueError I/O operation on closed file
attempt(lambda: next(here))  # expect: ValueError I/O operation on closed file.
attempt(lambda: list(here))  # expect: ValueError I/O operation on closed file.
attempt(lambda: here.__enter__())  # expect: ValueError I/O operation on closed file.
sys.stderr.close()
attempt(lambda: print("x", file=sys.stderr))  # expect: ValueError I/O operation on closed file.
