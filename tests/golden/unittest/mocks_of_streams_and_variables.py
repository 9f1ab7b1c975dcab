# flags: --grant env:SOME=thing
import io
import os
import sys
from unittest import mock

with mock.patch("sys.stdout", new_callable=io.StringIO) as out:
    print("hidden")
print(repr(out.getvalue()))  # expect: 'hidden\n'
with mock.patch("sys.stderr", io.StringIO()) as err:
    print("hidden too", file=sys.stderr)
print(repr(err.getvalue()))  # expect: 'hidden too\n'
with mock.patch("sys.stdin", io.StringIO("one\ntwo\n")):
    print(input(), repr(sys.stdin.read()))  # expect: one 'two\n'
with mock.patch("sys.argv", ["tool", "-v"]):
    print(sys.argv)  # expect: ['tool', '-v']
with mock.patch.multiple("sys", argv=["k"], stdout=io.StringIO()):
    print(sys.argv)
print("k" in sys.argv)  # expect: False


@mock.patch.dict("os.environ", {"A": "1"}, clear=True)
@mock.patch("sys.stdout", new_callable=io.StringIO)
def variables(out):
    print(dict(os.environ))
    return out.getvalue()


print(variables(), "A" in os.environ)
# output:
#| {'A': '1'}
#|  False
with mock.patch.dict(os.environ, {"B": "2"}):
    print(os.environ["B"])  # expect: 2
try:
    mock.patch("sys.nope", 1).start()
except AttributeError as e:
    print(str(e).split("does")[1])
# output:
#|  not have the attribute 'nope'
