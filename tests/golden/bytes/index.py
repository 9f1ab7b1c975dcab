print(b'banana'.index(b'n'), b'banana'.rindex(b'n'))  # expect: 2 4
try:
    b'banana'.index(b'x')
except ValueError as error:
    print(error)  # expect: subsection not found
try:
    b'banana'.rindex(b'x')
except ValueError as error:
    print(error)  # expect: subsection not found
