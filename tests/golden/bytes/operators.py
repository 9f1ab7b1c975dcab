print(b'a' + b'b', b'ab' * 2, 2 * b'x', b'a' < b'b', b'a' == b'a', b'a' == 'a', b'a' == bytearray(b'a'))  # expect: b'ab' b'abab' b'xx' True True False True
print(b'a' + bytearray(b'b'), bytearray(b'a') + b'b')  # expect: b'ab' bytearray(b'ab')
try:
    b'a' + 'b'
except TypeError as error:
    print(error)  # expect: can't concat str to bytes
try:
    'a' + b'b'
except TypeError as error:
    print(error)  # expect: can only concatenate str (not "bytes") to str
try:
    b'a' < 'b'
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'bytes' and 'str'
try:
    b'a' * b'b'
except TypeError as error:
    print(error)  # expect: can't multiply sequence by non-int of type 'bytes'
print(b'%d-%s-%5.2f-%x-%c-%r' % (5, b'x', 1.5, 255, 65, 'q'))  # expect: b"5-x- 1.50-ff-A-'q'"
try:
    b'%s' % 'text'
except TypeError as error:
    print(error)  # expect: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
print(b'%b' % b'q')  # expect: b'q'
