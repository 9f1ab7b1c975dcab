print(hash(b'a') == hash(b'a'), {b'a': 1}[b'a'], hash(b'') == hash(''))  # expect: True 1 True
try:
    hash(bytearray(b'a'))
except TypeError as error:
    print(error)  # expect: unhashable type: 'bytearray'
try:
    {bytearray()}
except TypeError as error:
    print(error)  # expect: unhashable type: 'bytearray'
