import io
import sys

for wrong in (
    lambda: sys.stdout.read(),
    lambda: sys.stdout.readline(),
    lambda: sys.stderr.readlines(),
    lambda: next(sys.stdout),
    lambda: sys.stdin.write("x"),
    lambda: print(file=sys.stdin),
    lambda: sys.stdin.read("x"),
    lambda: sys.stdin.read(1.5),
):
    try:
        print(wrong())
    except (io.UnsupportedOperation, TypeError) as error:
        print(type(error).__name__, error)
# output:
#| UnsupportedOperation not readable
#| UnsupportedOperation not readable
#| UnsupportedOperation not readable
#| UnsupportedOperation not readable
#| UnsupportedOperation not writable
#| UnsupportedOperation not writable
#| TypeError argument should be integer or None, not 'str'
#| TypeError argument should be integer or None, not 'float'
