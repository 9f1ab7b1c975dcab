print(b'a=b=c'.partition(b'='), b'a=b=c'.rpartition(b'='), b'abc'.partition(b'='), b'abc'.rpartition(b'='))
# output:
#| (b'a', b'=', b'b=c') (b'a=b', b'=', b'c') (b'abc', b'', b'') (b'', b'', b'abc')
try:
    b'abc'.partition('=')
except TypeError as error:
    print(error)  # expect: a bytes-like object is required, not 'str'
try:
    b'abc'.partition(b'')
except ValueError as error:
    print(error)  # expect: empty separator
