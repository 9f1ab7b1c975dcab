def f(a, b, c=3, *args, d, e=5, **kwargs):
    return a, b, c, args, d, e, kwargs


print(f(1, 2, d=4))  # expect: (1, 2, 3, (), 4, 5, {})
print(f(1, 2, 30, 40, 50, d=4, x=1, y=2))  # expect: (1, 2, 30, (40, 50), 4, 5, {'x': 1, 'y': 2})
print(f(*[1, 2], **{'d': 4, 'z': 26}))  # expect: (1, 2, 3, (), 4, 5, {'z': 26})
print(f(b=2, a=1, d=0))  # expect: (1, 2, 3, (), 0, 5, {})
print(f(*[1], *(2, 3), 4, d=1, **{'q': 1}, **{'r': 2}))  # expect: (1, 2, 3, (4,), 1, 5, {'q': 1, 'r': 2})


def pos(a, b, /, c, *, d):
    return a, b, c, d


print(pos(1, 2, 3, d=4), pos(1, 2, c=3, d=4))  # expect: (1, 2, 3, 4) (1, 2, 3, 4)


def only_kw(*, key):
    return key


print(only_kw(key='k'))  # expect: k


def posonly_kwargs(a, /, **kw):
    return a, kw


print(posonly_kwargs(1, a=2))  # expect: (1, {'a': 2})
print((lambda *a, **k: (a, k))(1, x=2))  # expect: ((1,), {'x': 2})
