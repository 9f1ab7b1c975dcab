print(ord('a'), ord('é'), ord('😀'), ord(b'a'), ord('\0'))  # expect: 97 233 128512 97 0
try:
    ord('ab')
except TypeError as error:
    print(error)  # expect: ord() expected a character, but string of length 2 found
try:
    ord('')
except TypeError as error:
    print(error)  # expect: ord() expected a character, but string of length 0 found
try:
    ord(5)
except TypeError as error:
    print(error)  # expect: ord() expected string of length 1, but int found
try:
    ord(b'ab')
except TypeError as error:
    print(error)  # expect: ord() expected a character, but string of length 2 found
try:
    ord([])
except TypeError as error:
    print(error)  # expect: ord() expected string of length 1, but list found
try:
    ord()
except TypeError as error:
    print(error)  # expect: ord() takes exactly one argument (0 given)
