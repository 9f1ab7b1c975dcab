print(b'a'.center(4), b'a'.center(4, b'*'), b'a'.ljust(3, b'.'), b'a'.rjust(3), b'-5'.zfill(4), b'a\tb'.expandtabs(4))  # expect: b' a  ' b'*a**' b'a..' b'  a' b'-005' b'a   b'
try:
    b'a'.center(4, '*')
except TypeError as error:
    print(error)  # expect: center() argument 2 must be a byte string of length 1, not str
