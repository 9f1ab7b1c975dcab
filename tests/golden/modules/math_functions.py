import math
print(math.pi, math.e, math.tau, math.inf, math.nan != math.nan)
# output:
#| 3.141592653589793 2.718281828459045 6.283185307179586 inf True
print(math.sqrt(16), math.sqrt(2), math.isqrt(17), math.pow(2, 10), math.exp(0), math.log(math.e), math.log2(8), math.log10(1000), math.log(8, 2), math.log1p(0), math.expm1(0), math.cbrt(8), math.exp2(3))
# output:
#| 4.0 1.4142135623730951 4 1024.0 1.0 1.0 3.0 3.0 3.0 0.0 0.0 2.0 8.0
print(math.floor(2.7), math.ceil(2.1), math.trunc(-2.7), math.floor(-2.5), math.ceil(-2.5), math.fabs(-3))  # expect: 2 3 -2 -3 -2 3.0
print(math.gcd(12, 18), math.gcd(), math.gcd(12, 18, 27), math.lcm(4, 6), math.lcm(), math.factorial(10), math.comb(5, 2), math.perm(5, 2), math.perm(5))  # expect: 6 0 3 12 1 3628800 10 20 120
print(math.sin(0), math.cos(0), math.tan(0), math.asin(1), math.acos(1), math.atan(1), math.atan2(1, 1), math.sinh(0), math.cosh(0), math.tanh(0), math.asinh(0), math.acosh(1), math.atanh(0))
# output:
#| 0.0 1.0 0.0 1.5707963267948966 0.0 0.7853981633974483 0.7853981633974483 0.0 1.0 0.0 0.0 0.0 0.0
print(math.degrees(math.pi), math.radians(180), math.hypot(3, 4), math.hypot(1, 2, 2), math.dist((0, 0), (3, 4)), math.copysign(1, -0.0), math.fmod(-7, 3), math.modf(2.5), math.frexp(8), math.ldexp(0.5, 4), math.remainder(7, 3))
# output:
#| 180.0 3.141592653589793 5.0 3.0 5.0 -1.0 -1.0 (0.5, 2.0) (0.5, 4) 8.0 1.0
print(math.isnan(math.nan), math.isinf(math.inf), math.isfinite(1), math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-9, abs_tol=1e-8))  # expect: True True True True True True
print(math.fsum([0.1] * 10), math.prod([1, 2, 3]), math.prod([], start=5), math.prod([1.5, 2]))  # expect: 1.0 6 5 3.0
print(math.ulp(1.0), math.nextafter(1.0, 2.0), math.gamma(5), math.lgamma(1), math.erf(0), math.erfc(0))  # expect: 2.220446049250313e-16 1.0000000000000002 24.0 0.0 0.0 1.0
print(math.floor(10 ** 30), math.ceil(1e20), math.sqrt(10 ** 30), math.log(10 ** 400), math.log2(2 ** 2000))
# output:
#| 1000000000000000000000000000000 100000000000000000000 1000000000000000.0 921.0340371976182 2000.0
try:
    math.sqrt(-1)
except ValueError as error:
    print(error)  # expect: math domain error
try:
    math.log(0)
except ValueError as error:
    print(error)  # expect: math domain error
try:
    math.log(-1)
except ValueError as error:
    print(error)  # expect: math domain error
try:
    math.log(5, 1)
except ZeroDivisionError as error:
    print(error)  # expect: float division by zero
try:
    math.sqrt('a')
except TypeError as error:
    print(error)  # expect: must be real number, not str
try:
    math.factorial(-1)
except ValueError as error:
    print(error)  # expect: factorial() not defined for negative values
try:
    math.factorial(1.5)
except TypeError as error:
    print(error)  # expect: 'float' object cannot be interpreted as an integer
try:
    math.factorial('a')
except TypeError as error:
    print(error)  # expect: 'str' object cannot be interpreted as an integer
try:
    math.comb(-1, 2)
except ValueError as error:
    print(error)  # expect: n must be a non-negative integer
try:
    math.gcd(1.5)
except TypeError as error:
    print(error)  # expect: 'float' object cannot be interpreted as an integer
try:
    math.exp(1000)
except OverflowError as error:
    print(error)  # expect: math range error
try:
    math.floor(math.nan)
except ValueError as error:
    print(error)  # expect: cannot convert float NaN to integer
try:
    math.ceil(math.inf)
except OverflowError as error:
    print(error)  # expect: cannot convert float infinity to integer
try:
    math.acos(2)
except ValueError as error:
    print(error)  # expect: math domain error
try:
    math.isqrt(-1)
except ValueError as error:
    print(error)  # expect: isqrt() argument must be nonnegative
try:
    math.fmod(1, 0)
except ValueError as error:
    print(error)  # expect: math domain error
try:
    math.dist((1,), (1, 2))
except ValueError as error:
    print(error)  # expect: both points must have the same number of dimensions
try:
    math.pow(0, -1)
except ValueError as error:
    print(error)  # expect: math domain error
try:
    math.ldexp(1, 10 ** 5)
except OverflowError as error:
    print(error)  # expect: math range error
try:
    math.sqrt()
except TypeError as error:
    print(error)  # expect: math.sqrt() takes exactly one argument (0 given)
try:
    math.nope
except AttributeError as error:
    print(error)  # expect: module 'math' has no attribute 'nope'
try:
    math.prod(5)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
try:
    math.fsum(['a'])
except TypeError as error:
    print(error)  # expect: must be real number, not str
