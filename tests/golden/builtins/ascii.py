print(ascii('é'), ascii('a'), ascii(['日', 1]), ascii('😀'), ascii(None), ascii('\n'))  # expect: '\xe9' 'a' ['\u65e5', 1] '\U0001f600' None '\n'
class A:
    def __repr__(self):
        return 'naïve'
print(repr(ascii(A())))  # expect: 'na\\xefve'
try:
    ascii()
except TypeError as error:
    print(error)  # expect: ascii() takes exactly one argument (0 given)
