# differs: ints of 64 bits, floats and short strings are values, not objects
a, b = 1000, 999
print(a is b + 1)                            # expect: True
print(1.5 * a is 1500.0)                     # expect: True
print(''.join(['a', 'bc']) is 'abc')         # expect: True
print(2 ** 62 is int('4611686018427387904')) # expect: True
x = 2 ** 100
print(x is x, x is 2 ** 99 + 2 ** 99)        # expect: True False
y = 'fifteen letters'
print(y is ''.join(['fifteen', ' letters'])) # expect: False
