# A library module within another, which reaches more than the plan of who imports that one says
# differs: CPython hands it out
import enum, glob, json, os, pathlib, random, unittest.mock
import functools


def attempt(get):
    try:
        print(get())
    except AttributeError as e:
        print(e)


attempt(lambda: random._grants.time())       # expect: module 'random' has no attribute '_grants'
attempt(lambda: glob.os.environ)             # expect: module 'glob' has no attribute 'os'
attempt(lambda: pathlib.os.urandom(3))       # expect: module 'pathlib' has no attribute 'os'
attempt(lambda: unittest.mock.io.open('x'))  # expect: module 'unittest.mock' has no attribute 'io'
attempt(lambda: enum._sys.argv)              # expect: module 'enum' has no attribute '_sys'
attempt(lambda: '{0._dir}'.format(os))       # expect: module 'os' has no attribute '_dir'
attempt(lambda: getattr(os, '_' + 'grants'))  # expect: module 'os' has no attribute '_grants'
print('_grants' in vars(random), '_grants' in dir(random), hasattr(random, '_grants'))
# output:
#| False False False


def f():
    pass


functools.update_wrapper(f, random, assigned=(), updated=('__dict__',))
print('_grants' in vars(f))                  # expect: False
try:
    from random import _grants
except ImportError as e:
    print(str(e).partition(' (')[0])         # expect: cannot import name '_grants' from 'random'
print(os.path.join('a', 'b'), json.decoder.JSONDecoder.__name__)  # expect: a/b JSONDecoder
