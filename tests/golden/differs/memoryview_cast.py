# differs: formats of more than one byte are not here
try:
    print(memoryview(b'abcd').cast('H')[0])
except NotImplementedError:
    print('not here')                        # expect: not here
