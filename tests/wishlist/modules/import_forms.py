import math
import math as m
import math, json
from math import sqrt, pi as PI
from math import (
    floor,
    ceil,
)
import json as j, sys as s

print(math is m, sqrt(9), round(PI, 2), floor(1.5), ceil(1.5), j is json, m.sqrt is sqrt)  # expect: True 3.0 3.14 1 2 True True
print(type(math).__name__, math.__name__, json.__name__, s.__name__)  # expect: module math json sys


def f():
    import math as inner
    from json import dumps
    return inner.pi, dumps([1])


print(f())  # expect: (3.141592653589793, '[1]')


class C:
    from math import tau


print(C.tau)  # expect: 6.283185307179586
try:
    from math import nothing
except ImportError as error:
    print(str(error).split(' (')[0], error.name)  # expect: cannot import name 'nothing' from 'math' math
try:
    math.nothing
except AttributeError as error:
    print(error)  # expect: module 'math' has no attribute 'nothing'
