# stdin: first
# stdin: second line
# stdin: third
import sys
print(sys.stdin.readline())
# output:
#| first
#|
for line in sys.stdin:
    print(repr(line))
# output:
#| 'second line\n'
#| 'third\n'
print(repr(sys.stdin.read()), repr(sys.stdin.readline()))  # expect: '' ''
