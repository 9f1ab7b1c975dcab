class Dynamic:
    real = 'real attribute'

    def __init__(self):
        self.data = {}

    def __getattr__(self, name):
        print('getattr', name)
        if name.startswith('x'):
            return name.upper()
        raise AttributeError(f'no {name} here')

    def __setattr__(self, name, value):
        print('setattr', name)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print('delattr', name)
        super().__delattr__(name)


d = Dynamic()  # expect: setattr data
print(d.real)  # expect: real attribute
print(d.xyz)
# output:
#| getattr xyz
#| XYZ
d.y = 5  # expect: setattr y
print(d.y)  # expect: 5
del d.y  # expect: delattr y
print(hasattr(d, 'y'), hasattr(d, 'x1'))
# output:
#| getattr y
#| getattr x1
#| False True
print(getattr(d, 'q', 'default'))
# output:
#| getattr q
#| default
try:
    d.nope  # expect: getattr nope
except AttributeError as error:
    print(error)  # expect: no nope here


class Everything:
    def __init__(self):
        self.n = 1

    def __getattribute__(self, name):
        print('getattribute', name)
        return super().__getattribute__(name)


e = Everything()
print(e.n)
# output:
#| getattribute n
#| 1
try:
    e.m  # expect: getattribute m
except AttributeError as error:
    print(error)  # expect: 'Everything' object has no attribute 'm'


class Both(Everything):
    def __getattr__(self, name):
        return 'getattr ' + name


print(Both().zzz)
# output:
#| getattribute zzz
#| getattr zzz


class Proxy:
    def __init__(self, target):
        object.__setattr__(self, '_target', target)

    def __getattr__(self, name):
        return getattr(self._target, name)

    def __setattr__(self, name, value):
        setattr(self._target, name, value)


class T:
    a = 1


t = T()
p = Proxy(t)
p.b = 2
print(p.a, p.b, t.b, vars(p) == {'_target': t})  # expect: 1 2 2 True
