print(b','.join([b'a', b'b']), b''.join([]), b'-'.join((bytearray(b'x'), b'y')))  # expect: b'a,b' b'' b'x-y'
try:
    b','.join(['a'])
except TypeError as error:
    print(error)  # expect: sequence item 0: expected a bytes-like object, str found
try:
    b','.join([1])
except TypeError as error:
    print(error)  # expect: sequence item 0: expected a bytes-like object, int found
try:
    b','.join(5)
except TypeError as error:
    print(error)  # expect: can only join an iterable
