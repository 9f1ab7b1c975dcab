# stdin: one
# stdin: two
# stdin: three
# stdin: four
import sys

print(repr(sys.stdin.readline()), sys.stdin.readable(), sys.stdin.writable())  # expect: 'one\n' True False
print(repr(next(sys.stdin)))  # expect: 'two\n'
print(sys.stdin.readlines())  # expect: ['three\n', 'four\n']
print(repr(sys.stdin.read()))  # expect: ''
