import sys

print(sys.stdout.writable(), sys.stdout.readable())  # expect: True False
sys.stdout.writelines(['a\n', 'b\n'])
# output:
#| a
#| b
sys.stdout.flush()
print(sys.stdout.write('xyz\n'))
# output:
#| xyz
#| 4
try:
    sys.stdout.write(5)
except TypeError as error:
    print(error)  # expect: write() argument must be str, not int
try:
    sys.stdout.writelines([1])
except TypeError as error:
    print(error)  # expect: write() argument must be str, not int
print(sys.stdout.isatty())  # expect: False
