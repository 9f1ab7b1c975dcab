class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print('enter', self.name)
        return self.name.upper()

    def __exit__(self, kind, value, traceback):
        print('exit', self.name, kind.__name__ if kind else None, value, traceback is not None)
        return self.swallow


with Manager('a') as a:
    print('body', a)
# output:
#| enter a
#| body A
#| exit a None None False
with Manager('b'), Manager('c') as c:
    print('body', c)
# output:
#| enter b
#| enter c
#| body C
#| exit c None None False
#| exit b None None False
with (Manager('d') as d, Manager('e')):
    print(d)
# output:
#| enter d
#| enter e
#| D
#| exit e None None False
#| exit d None None False
with Manager('swallow', True):
    raise ValueError('gone')
# output:
#| enter swallow
#| exit swallow ValueError gone True
print('went on')  # expect: went on
try:
    with Manager('outer'):
        with Manager('inner'):
            raise KeyError('k')
except KeyError as error:
    print('caught', error)
# output:
#| enter outer
#| enter inner
#| exit inner KeyError 'k' True
#| exit outer KeyError 'k' True
#| caught 'k'


def f():
    with Manager('f'):
        return 'returned'


print(f())
# output:
#| enter f
#| exit f None None False
#| returned
for i in range(2):
    with Manager(str(i)):
        if i == 0:
            continue
        break
# output:
#| enter 0
#| exit 0 None None False
#| enter 1
#| exit 1 None None False


class NoEnter:
    pass


try:
    with NoEnter():
        pass
except TypeError as error:
    print(error)  # expect: 'NoEnter' object does not support the context manager protocol


class NoExit:
    def __enter__(self):
        print('entered')


try:
    with NoExit():
        pass
except TypeError as error:
    print(error)  # expect: 'NoExit' object does not support the context manager protocol (missed __exit__ method)
try:
    with 5 as x:
        pass
except TypeError as error:
    print(error)  # expect: 'int' object does not support the context manager protocol
with Manager('tuple') as (x, *y):
    print(x, y)
# output:
#| enter tuple
#| T ['U', 'P', 'L', 'E']
#| exit tuple None None False


class Target:
    pass


t = Target()
with Manager('attr') as t.x:
    print(t.x)
# output:
#| enter attr
#| ATTR
#| exit attr None None False


class RaisesInExit:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        raise RuntimeError('in exit')


try:
    with RaisesInExit():
        raise ValueError('body')
except RuntimeError as error:
    print(error, repr(error.__context__))  # expect: in exit ValueError('body')
try:
    with Manager('unpack') as (a, b):
        print('never')
except ValueError as error:
    print(error)
# output:
#| enter unpack
#| exit unpack ValueError too many values to unpack (expected 2) True
#| too many values to unpack (expected 2)
