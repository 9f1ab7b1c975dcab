d = {1: 'int', 1.0: 'float', True: 'bool'}
print(d)  # expect: {1: 'bool'}
d = {}
d[True] = 'a'
d[1] = 'b'
print(d)  # expect: {True: 'b'}
print({0: 'a', False: 'b', 0.0: 'c', -0.0: 'd'})  # expect: {0: 'd'}
