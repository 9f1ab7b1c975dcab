# A stream that is closed takes and gives nothing, nor do print and input.
import sys


def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__)


here = sys.stdin
print(here.closed)  # expect: False
here.close()
here.close()
print(here.closed, sys.stdin is here)  # expect: True True
attempt(input)  # expect: ValueError
for name in ("read", "readline", "readlines", "flush"):
    attempt(getattr(here, name))
# output:
#| ValueError
#| ValueError
#| ValueError
#| ValueError
attempt(lambda: next(here))  # expect: ValueError
attempt(lambda: list(here))  # expect: ValueError
attempt(lambda: here.__enter__())  # expect: ValueError
sys.stderr.close()
attempt(lambda: print("x", file=sys.stderr))  # expect: ValueError
