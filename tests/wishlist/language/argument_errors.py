def f(a, b, c=3): pass
def g(*, key): pass
def h(a, /, b): pass
def k(a, *, x, y): pass
def n(): pass
def m(a, b, c, d): pass
try:
    f()
except TypeError as error:
    print(error)  # expect: f() missing 2 required positional arguments: 'a' and 'b'
try:
    f(1)
except TypeError as error:
    print(error)  # expect: f() missing 1 required positional argument: 'b'
try:
    f(1, 2, 3, 4)
except TypeError as error:
    print(error)  # expect: f() takes from 2 to 3 positional arguments but 4 were given
try:
    f(1, 2, d=5)
except TypeError as error:
    print(error)  # expect: f() got an unexpected keyword argument 'd'
try:
    f(1, 2, a=1)
except TypeError as error:
    print(error)  # expect: f() got multiple values for argument 'a'
try:
    f(b=1)
except TypeError as error:
    print(error)  # expect: f() missing 1 required positional argument: 'a'
try:
    g()
except TypeError as error:
    print(error)  # expect: g() missing 1 required keyword-only argument: 'key'
try:
    g(1)
except TypeError as error:
    print(error)  # expect: g() takes 0 positional arguments but 1 was given
try:
    g(1, key=2)
except TypeError as error:
    print(error)
# output:
#| g() takes 0 positional arguments but 1 positional argument (and 1 keyword-only argument) were given
try:
    g(key=1, other=2)
except TypeError as error:
    print(error)  # expect: g() got an unexpected keyword argument 'other'
try:
    h(a=1, b=2)
except TypeError as error:
    print(error)  # expect: h() got some positional-only arguments passed as keyword arguments: 'a'
try:
    h(1)
except TypeError as error:
    print(error)  # expect: h() missing 1 required positional argument: 'b'
try:
    h()
except TypeError as error:
    print(error)  # expect: h() missing 2 required positional arguments: 'a' and 'b'
try:
    k(1)
except TypeError as error:
    print(error)  # expect: k() missing 2 required keyword-only arguments: 'x' and 'y'
try:
    k(1, x=2)
except TypeError as error:
    print(error)  # expect: k() missing 1 required keyword-only argument: 'y'
try:
    k(1, 2, x=1, y=2)
except TypeError as error:
    print(error)
# output:
#| k() takes 1 positional argument but 2 positional arguments (and 2 keyword-only arguments) were given
try:
    n(1)
except TypeError as error:
    print(error)  # expect: n() takes 0 positional arguments but 1 was given
try:
    n(1, 2)
except TypeError as error:
    print(error)  # expect: n() takes 0 positional arguments but 2 were given
try:
    n(x=1)
except TypeError as error:
    print(error)  # expect: n() got an unexpected keyword argument 'x'
try:
    m()
except TypeError as error:
    print(error)  # expect: m() missing 4 required positional arguments: 'a', 'b', 'c', and 'd'
try:
    m(1)
except TypeError as error:
    print(error)  # expect: m() missing 3 required positional arguments: 'b', 'c', and 'd'
try:
    m(1, 2)
except TypeError as error:
    print(error)  # expect: m() missing 2 required positional arguments: 'c' and 'd'
try:
    m(d=1)
except TypeError as error:
    print(error)  # expect: m() missing 3 required positional arguments: 'a', 'b', and 'c'
try:
    f(*5)
except TypeError as error:
    print(error)  # expect: __main__.f() argument after * must be an iterable, not int
try:
    f(**5)
except TypeError as error:
    print(error)  # expect: __main__.f() argument after ** must be a mapping, not int
try:
    f(**{1: 2})
except TypeError as error:
    print(error)  # expect: keywords must be strings
try:
    f(1, **{'a': 2})
except TypeError as error:
    print(error)  # expect: f() got multiple values for argument 'a'
try:
    f(1, 2, **{'b': 2})
except TypeError as error:
    print(error)  # expect: f() got multiple values for argument 'b'
try:
    f(*[1, 2], *[3, 4, 5])
except TypeError as error:
    print(error)  # expect: f() takes from 2 to 3 positional arguments but 5 were given
try:
    (lambda x: x)()
except TypeError as error:
    print(error)  # expect: <lambda>() missing 1 required positional argument: 'x'
try:
    (lambda: 1)(2)
except TypeError as error:
    print(error)  # expect: <lambda>() takes 0 positional arguments but 1 was given
class C:
    def method(self, a): pass
    def __init__(self, x=1): pass
try:
    C().method()
except TypeError as error:
    print(error)  # expect: C.method() missing 1 required positional argument: 'a'
try:
    C().method(1, 2)
except TypeError as error:
    print(error)  # expect: C.method() takes 2 positional arguments but 3 were given
try:
    C.method()
except TypeError as error:
    print(error)  # expect: C.method() missing 2 required positional arguments: 'self' and 'a'
try:
    C(1, 2)
except TypeError as error:
    print(error)  # expect: C.__init__() takes from 1 to 2 positional arguments but 3 were given
try:
    C(y=5)
except TypeError as error:
    print(error)  # expect: C.__init__() got an unexpected keyword argument 'y'
def dup(**kw): pass
try:
    dup(**{'a': 1}, **{'a': 2})
except TypeError as error:
    print(error)  # expect: __main__.dup() got multiple values for keyword argument 'a'
try:
    dup(a=1, **{'a': 2})
except TypeError as error:
    print(error)  # expect: __main__.dup() got multiple values for keyword argument 'a'
try:
    print(*[1], *5)
except TypeError as error:
    print(error)  # expect: Value after * must be an iterable, not int
def defaults(a, b=1, *args, c, **kw): pass
try:
    defaults(1, 2, 3)
except TypeError as error:
    print(error)  # expect: defaults() missing 1 required keyword-only argument: 'c'
try:
    defaults(c=1)
except TypeError as error:
    print(error)  # expect: defaults() missing 1 required positional argument: 'a'
def kwonly_default(a, *, b=1): pass
try:
    kwonly_default(1, 2)
except TypeError as error:
    print(error)  # expect: kwonly_default() takes 1 positional argument but 2 were given
try:
    kwonly_default(1, 2, b=3)
except TypeError as error:
    print(error)
# output:
#| kwonly_default() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given
def opt(a, b=1): pass
try:
    opt(1, 2, 3)
except TypeError as error:
    print(error)  # expect: opt() takes from 1 to 2 positional arguments but 3 were given
try:
    opt()
except TypeError as error:
    print(error)  # expect: opt() missing 1 required positional argument: 'a'
