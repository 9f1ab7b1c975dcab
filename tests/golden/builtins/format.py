print(format(5), format(5, '>3'), format('a', '^3'), format(3.14159, '.2f'), format(None), format([1]), format(True))  # expect: 5   5  a  3.14 None [1] True
class F:
    def __format__(self, spec):
        return f'spec={spec!r}'
print(format(F()), format(F(), 'abc'), f'{F():x>5}')  # expect: spec='' spec='abc' spec='x>5'
class Bad:
    def __format__(self, spec):
        return 5
try:
    format(Bad())
except TypeError as error:
    print(error)  # expect: __format__ must return a str, not int
try:
    format([1], 'd')
except TypeError as error:
    print(error)  # expect: unsupported format string passed to list.__format__
try:
    format(None, '>5')
except TypeError as error:
    print(error)  # expect: unsupported format string passed to NoneType.__format__
try:
    format({}, 'x')
except TypeError as error:
    print(error)  # expect: unsupported format string passed to dict.__format__
try:
    format(5, 5)
except TypeError as error:
    print(error)  # expect: format() argument 2 must be str, not int
try:
    format()
except TypeError as error:
    print(error)  # expect: format expected at least 1 argument, got 0
class Plain:
    def __str__(self):
        return 'plain'
print(repr(format(Plain())))  # expect: 'plain'
try:
    format(Plain(), '>8')
except TypeError as error:
    print(error)  # expect: unsupported format string passed to Plain.__format__
