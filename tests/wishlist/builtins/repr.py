print(repr(1), repr('a'), repr([1, 'a']), repr(None), repr(len), repr(int), repr(b'a'), repr(1.0), repr(...), repr(range(3)), repr(slice(1)))
# output:
#| 1 'a' [1, 'a'] None <built-in function len> <class 'int'> b'a' 1.0 Ellipsis range(0, 3) slice(None, 1, None)
class R:
    def __repr__(self):
        return 'R!'
print(repr(R()), str(R()), f'{R()}', [R()], {R(): R()} if False else (R(),))  # expect: R! R! R! [R!] (R!,)
class Bad:
    def __repr__(self):
        return 5
try:
    repr(Bad())
except TypeError as error:
    print(error)  # expect: __repr__ returned non-string (type int)
try:
    str(Bad())
except TypeError as error:
    print(error)  # expect: __str__ returned non-string (type int)
try:
    repr()
except TypeError as error:
    print(error)  # expect: repr() takes exactly one argument (0 given)
class A: pass
print(repr(A), repr(type), repr(object), repr(ValueError), repr(type(None)))
# output:
#| <class '__main__.A'> <class 'type'> <class 'object'> <class 'ValueError'> <class 'NoneType'>
