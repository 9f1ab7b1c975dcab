# stdin: abcdef
# stdin: x
# stdin: élan 12
# stdin: one
# stdin: two
# stdin: three
# stdin: last
import sys
print(repr(sys.stdin.read(3)), repr(sys.stdin.read(0)), repr(sys.stdin.readline(2)), repr(sys.stdin.readline(0)))  # expect: 'abc' '' 'de' ''
print(repr(sys.stdin.readline()), repr(sys.stdin.read(3)), repr(input()))  # expect: 'f\n' 'x\né' 'lan 12'
print(repr(sys.stdin.read(2)), repr(next(sys.stdin)), repr(sys.stdin.readline(50)), sys.stdin.readlines(1))  # expect: 'on' 'e\n' 'two\n' ['three\n']
print(repr(sys.stdin.readline(-1)), repr(sys.stdin.read(None)), repr(sys.stdin.read(2)), sys.stdin.readlines())  # expect: 'last\n' '' '' []
