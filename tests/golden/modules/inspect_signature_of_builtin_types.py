# Signatures of builtin and library types, of dataclasses with InitVar, and of functions without one.
import collections
import dataclasses
import decimal
import functools
import inspect
import io
import itertools


@dataclasses.dataclass
class Point:
    x: int
    scale: dataclasses.InitVar[int] = 3
    names: dataclasses.InitVar[list[str]] = None


print(inspect.signature(Point))
# output:
#| (x: int, scale: dataclasses.InitVar[int] = 3, names: dataclasses.InitVar[list[str]] = None) -> None
print(Point.__doc__)
# output:
#| Point(x: int, scale: dataclasses.InitVar[int] = 3, names: dataclasses.InitVar[list[str]] = None)
for kind in (list, tuple, float, complex, enumerate, reversed, property, memoryview, object):
    print(kind.__name__, inspect.signature(kind))
# output:
#| list (iterable=(), /)
#| tuple (iterable=(), /)
#| float (x=0, /)
#| complex (real=0, imag=0)
#| enumerate (iterable, start=0)
#| reversed (sequence, /)
#| property (fget=None, fset=None, fdel=None, doc=None)
#| memoryview (object)
#| object ()
for kind in (itertools.count, itertools.groupby, itertools.accumulate, itertools.permutations,
             itertools.combinations, itertools.cycle, itertools.starmap, itertools.takewhile,
             itertools.pairwise, itertools.compress, decimal.Decimal, decimal.Context,
             io.StringIO, io.BytesIO):
    print(kind.__name__, inspect.signature(kind))
# output:
#| count (start=0, step=1)
#| groupby (iterable, key=None)
#| accumulate (iterable, func=None, *, initial=None)
#| permutations (iterable, r=None)
#| combinations (iterable, r)
#| cycle (iterable, /)
#| starmap (function, iterable, /)
#| takewhile (predicate, iterable, /)
#| pairwise (iterable, /)
#| compress (data, selectors)
#| Decimal (value='0', context=None)
#| Context (prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None)
#| StringIO (initial_value='', newline='\n')
#| BytesIO (initial_bytes=b'')
for silent in (int, str, dict, range, slice, min, max, getattr, iter, next, vars, dir,
               functools.reduce, functools.cmp_to_key):
    try:
        print(inspect.signature(silent))
    except ValueError as error:
        print(error)
# output:
#| no signature found for builtin type <class 'int'>
#| no signature found for builtin type <class 'str'>
#| no signature found for builtin type <class 'dict'>
#| no signature found for builtin type <class 'range'>
#| no signature found for builtin type <class 'slice'>
#| no signature found for builtin <built-in function min>
#| no signature found for builtin <built-in function max>
#| no signature found for builtin <built-in function getattr>
#| no signature found for builtin <built-in function iter>
#| no signature found for builtin <built-in function next>
#| no signature found for builtin <built-in function vars>
#| no signature found for builtin <built-in function dir>
#| no signature found for builtin <built-in function reduce>
#| no signature found for builtin <built-in function cmp_to_key>
