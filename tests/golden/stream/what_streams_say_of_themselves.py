import sys
for stream in (sys.stdin, sys.stdout, sys.stderr):
    print(stream.name, stream.mode, stream.encoding, stream.newlines, stream.closed, stream.readable(), stream.writable(), stream.isatty())
print(sys.stderr.errors, sys.stdout.seekable())
sys.stdout.reconfigure(encoding="utf-8", line_buffering=True)
print(sys.stdout.reconfigure(errors="strict"), "é")
try:
    sys.stdout.reconfigure("utf-8")
except TypeError as error:
    print(error)
# output:
#| <stdin> r utf-8 None False True False False
#| <stdout> w utf-8 None False False True False
#| <stderr> w utf-8 None False False True False
#| backslashreplace False
#| None é
#| reconfigure() takes no positional arguments
