a, b, c = 1, 2, [1, 2, 3]
del a
del b, c[0]
print(c)  # expect: [2, 3]
del c[:]
print(c)  # expect: []


class O:
    pass


o = O()
o.x = 1
del o.x
print(hasattr(o, 'x'))  # expect: False
try:
    del o.x
except AttributeError as error:
    print(error)  # expect: 'O' object has no attribute 'x'
d = {'a': {'b': 1}}
del d['a']['b']
print(d)  # expect: {'a': {}}
x = y = 1
del (x, y)
z = w = 1
del [z, w]
try:
    z
except NameError as error:
    print(error)  # expect: name 'z' is not defined


def f(p):
    del p
    try:
        p
    except UnboundLocalError as error:
        print(error)


f(1)  # expect: cannot access local variable 'p' where it is not associated with a value
