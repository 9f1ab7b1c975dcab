class C:
    x = 1
    def m(self):
        return 'called'
    @property
    def bad(self):
        raise ValueError('inside')
    @property
    def missing(self):
        raise AttributeError('inner')
c = C()
print(getattr(c, 'x'), getattr(c, 'm')(), getattr(c, 'zzz', 'default'), getattr(c, 'missing', 'd'))  # expect: 1 called default d
try:
    getattr(c, 'zzz')
except AttributeError as error:
    print(error)  # expect: 'C' object has no attribute 'zzz'
try:
    getattr(c, 'bad', 'default')
except ValueError as error:
    print(error)  # expect: inside
try:
    getattr(c, 'missing')
except AttributeError as error:
    print(error)  # expect: inner
try:
    getattr(c, 1)
except TypeError as error:
    print(error)  # expect: attribute name must be string, not 'int'
try:
    getattr(c)
except TypeError as error:
    print(error)  # expect: getattr expected at least 2 arguments, got 1
try:
    getattr(c, 'x', 1, 2)
except TypeError as error:
    print(error)  # expect: getattr expected at most 3 arguments, got 4
print(repr(getattr('abc', 'upper')()))  # expect: 'ABC'
try:
    getattr(c, 'x', default=1)
except TypeError as error:
    print(error)  # expect: getattr() takes no keyword arguments
