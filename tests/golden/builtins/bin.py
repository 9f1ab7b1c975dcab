print(bin(5), bin(0), bin(-5), bin(True), bin(2 ** 40))
# output:
#| 0b101 0b0 -0b101 0b1 0b10000000000000000000000000000000000000000
class I:
    def __index__(self):
        return 6
print(repr(bin(I())))  # expect: '0b110'
try:
    bin(1.5)
except TypeError as error:
    print(error)  # expect: 'float' object cannot be interpreted as an integer
try:
    bin('5')
except TypeError as error:
    print(error)  # expect: 'str' object cannot be interpreted as an integer
try:
    bin()
except TypeError as error:
    print(error)  # expect: bin() takes exactly one argument (0 given)
