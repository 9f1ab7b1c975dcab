"""A special method that is None is called, which fails, unless Python asks for None first."""
import math
import operator

CALLS = {'abs': abs, 'neg': operator.neg, 'bool': bool, 'len': len, 'hash': hash, 'iter': iter,
         'reversed': reversed, 'int': int, 'index': operator.index, 'round': round,
         'trunc': math.trunc, 'floor': math.floor, 'repr': repr, 'next': next,
         'hint': operator.length_hint, 'in': lambda x: 1 in x, 'dir': dir,
         'divmod': lambda x: divmod(x, 1), 'rdivmod': lambda x: divmod(1, x),
         'add': lambda x: x + 1, 'radd': lambda x: 1 + x, 'eq': lambda x: x == 1,
         'lt': lambda x: x < 1, 'getitem': lambda x: x[0]}
NAMES = {'neg': '__neg__', 'hint': '__length_hint__', 'in': '__contains__'}
for short, call in CALLS.items():
    name = NAMES.get(short, f'__{short}__')
    cls = type('C', (), {name: None})
    try:
        call(cls())
        print(name, 'is not asked')
    except Exception as error:
        print(name, type(error).__name__, error)
# output:
#| __abs__ TypeError 'NoneType' object is not callable
#| __neg__ TypeError 'NoneType' object is not callable
#| __bool__ TypeError 'NoneType' object is not callable
#| __len__ TypeError 'NoneType' object is not callable
#| __hash__ TypeError unhashable type: 'C'
#| __iter__ TypeError 'C' object is not iterable
#| __reversed__ TypeError 'C' object is not reversible
#| __int__ TypeError 'NoneType' object is not callable
#| __index__ TypeError 'NoneType' object is not callable
#| __round__ TypeError 'NoneType' object is not callable
#| __trunc__ TypeError 'NoneType' object is not callable
#| __floor__ TypeError 'NoneType' object is not callable
#| __repr__ TypeError 'NoneType' object is not callable
#| __next__ TypeError 'NoneType' object is not callable
#| __length_hint__ is not asked
#| __contains__ TypeError 'C' object is not a container
#| __dir__ TypeError 'NoneType' object is not callable
#| __divmod__ TypeError 'NoneType' object is not callable
#| __rdivmod__ TypeError 'NoneType' object is not callable
#| __add__ TypeError 'NoneType' object is not callable
#| __radd__ TypeError 'NoneType' object is not callable
#| __eq__ TypeError 'NoneType' object is not callable
#| __lt__ TypeError 'NoneType' object is not callable
#| __getitem__ TypeError 'NoneType' object is not callable
missing = type('C', (), {'__missing__': None})
try:
    missing()[0]
except TypeError as error:
    print(error)  # expect: 'C' object is not subscriptable
