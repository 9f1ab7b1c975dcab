# input() reads from what stands in the place of the streams.
import io
import sys


def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


class Numbers:
    def readline(self, size=-1):
        return 3


class Nothing:
    def readline(self, size=-1):
        return ""


sys.stdin = Numbers()
attempt(input)  # expect: TypeError object.readline() returned non-string
sys.stdin = Nothing()
attempt(input)  # expect: EOFError EOF when reading a line
sys.stdin = None
attempt(input)  # expect: RuntimeError input(): lost sys.stdin
sys.stdin = io.StringIO("one\ntwo")
attempt(input)  # expect: 'one'
attempt(input)  # expect: 'two'
