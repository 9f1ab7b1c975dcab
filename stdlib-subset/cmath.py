"""This module provides access to mathematical functions for complex
numbers."""

import math

from _cmath import isclose
from math import e, inf, nan, pi, tau

_NO_BASE = object()

infj = complex(0.0, inf)
nanj = complex(0.0, nan)

_LN2 = math.log(2.0)
_LN10 = math.log(10.0)
_LEAST = 2.0 ** -1022
_LARGE = (2.0 - 2.0 ** -52) * 2.0 ** 1023 / 4.0
_SQRT_LARGE = math.sqrt(_LARGE)
_LOG_LARGE = math.log(_LARGE)
_SQRT_LEAST = math.sqrt(_LEAST)

# What annex G of C99 says of arguments that are not finite: a row for each real part (-inf,
# negative, -0, 0, positive, inf, nan), in it two letters for each imaginary part: the real and the
# imaginary part of the result. Capitals are positive; "!!" is no number at all, and what is worked
# out has dots.
_VALUES = {"I": inf, "i": -inf, "N": nan, "O": 0.0, "o": -0.0, "U": 1.0, "u": -1.0,
           "P": pi, "p": -pi, "H": pi / 2, "h": -pi / 2, "Q": pi / 4, "q": -pi / 4,
           "T": 3 * pi / 4, "t": -3 * pi / 4}
_ACOS = ("TIPIPIPiPiTiNIHI........HiNNHI........HiHNHI........HiHN"
         "HI........HiNNQIOIOIOiOiQiNININNNNNNNNNiNN")
_ACOSH = ("ItIpIpIPIPITINIh........IHNNIh........IHNNIh........IHNN"
          "Ih........IHNNIqIoIoIOIOIQININNNNNNNNNINNN")
_ASINH = ("iqioioiOiOiQiNih........iHNNih........iHNNIh........IHNN"
          "Ih........IHNNIqIoIoIOIOIQININNNNoNONNINNN")
_ATANH = ("ohohohoHoHoHoNoh........oHNNoh........oHoNOh........OHON"
          "Oh........OHNNOhOhOhOHOHOHONOhNNNNNNNNOHNN")
_COSH = ("!!..IOIo..!!IN!!........!!NN!!........!!NO!!........!!NO"
         "!!........!!NN!!..IoIO..!!INNNNNNONONNNNNN")
_EXP = ("OO..OoOO..OOOO!!........!!NN!!........!!NN!!........!!NN"
        "!!........!!NN!!..IoIO..!!INNNNNNoNONNNNNN")
_LOG = ("ItIpIpIPIPITINIh........IHNNIh........IHNNIh........IHNN"
        "Ih........IHNNIqIoIoIOIOIQININNNNNNNNNINNN")
_SINH = ("!!..ioiO..!!IN!!........!!NN!!........!!ON!!........!!ON"
         "!!........!!NN!!..IoIO..!!INNNNNNoNONNNNNN")
_SQRT = ("IiOiOiOIOIIINIIi........IINNIi........IINNIi........IINN"
         "Ii........IINNIiIoIoIOIOIIINIiNNNNNNNNIINN")
_TANH = ("uO..uouO..uOuO!!........!!NN!!........!!NN!!........!!NN"
         "!!........!!NNUO..UoUO..UOUONNNNNoNONNNNNN")
_RECT = ("!!..iOio..!!IN!!........!!NNOO........OOOOOO........OOOO"
         "!!........!!NN!!..IoIO..!!INNNNNNONONNNNNN")


def _kind(x):
    if x != x:
        return 6
    if x == 0.0:
        return 2 if math.copysign(1.0, x) < 0.0 else 3
    if x < 0.0:
        return 0 if x == -inf else 1
    return 5 if x == inf else 4


def _special(table, x, y):
    """The result where an argument is not finite; None if it has to be worked out."""
    if math.isfinite(x) and math.isfinite(y):
        return None
    at = 14 * _kind(x) + 2 * _kind(y)
    real, imag = table[at], table[at + 1]
    if real == "!":
        raise ValueError("math domain error")
    return None if real == "." else complex(_VALUES[real], _VALUES[imag])


def _parts(z):
    if type(z) is not complex:
        z = _complex_of(z)
    return z.real, z.imag


def _complex_of(z):
    if isinstance(z, (str, bytes, bytearray)) or z is None:
        raise TypeError(f"must be real number, not {type(z).__name__}"
                        if z is not None else "must be real number, not NoneType")
    try:
        return complex(z)
    except TypeError:
        if hasattr(type(z), "__complex__") or hasattr(type(z), "__float__"):
            raise
    raise TypeError(f"must be real number, not {type(z).__name__}")


def _result(real, imag):
    if math.isinf(real) or math.isinf(imag):
        raise OverflowError("math range error")
    return complex(real, imag)


def _hypot(x, y):
    return abs(complex(x, y))


def _scale(x, by):
    """x * e ** by, or an infinity where that is too large."""
    try:
        return x * math.exp(by)
    except OverflowError:
        return math.copysign(inf, x)


# ---------------------------------------------------------------- roots, powers and logarithms

def sqrt(z, /):
    """Return the square root of z."""
    x, y = _parts(z)
    special = _special(_SQRT, x, y)
    return complex(*_sqrt(x, y)) if special is None else special


def _sqrt(x, y):
    if x == 0.0 and y == 0.0:
        return 0.0, y
    ax, ay = abs(x), abs(y)
    if ax < _LEAST and ay < _LEAST:
        ax = math.ldexp(ax, 53)
        s = math.ldexp(math.sqrt(ax + _hypot(ax, math.ldexp(ay, 53))), -27)
    else:
        ax /= 8.0
        s = 2.0 * math.sqrt(ax + _hypot(ax, ay / 8.0))
    d = ay / (2.0 * s)
    if x >= 0.0:
        return s, math.copysign(d, y)
    return d, math.copysign(s, y)


def exp(z, /):
    """Return the exponential value e**z."""
    x, y = _parts(z)
    special = _special(_EXP, x, y)
    if special is not None:
        return special
    if math.isinf(x):
        size = inf if x > 0.0 else 0.0
        return complex(math.copysign(size, math.cos(y)), math.copysign(size, math.sin(y)))
    if x > _LOG_LARGE:
        size = _scale(1.0, x - 1.0)
        return _result(size * math.cos(y) * e, size * math.sin(y) * e)
    size = math.exp(x)
    return _result(size * math.cos(y), size * math.sin(y))


def _log(x, y):
    special = _special(_LOG, x, y)
    if special is not None:
        return special
    ax, ay = abs(x), abs(y)
    if ax > _LARGE or ay > _LARGE:
        real = math.log(_hypot(ax / 2.0, ay / 2.0)) + _LN2
    elif ax < _LEAST and ay < _LEAST:
        if ax == 0.0 and ay == 0.0:
            raise ValueError("math domain error")
        real = math.log(_hypot(math.ldexp(ax, 53), math.ldexp(ay, 53))) - 53 * _LN2
    else:
        size = _hypot(ax, ay)
        if 0.71 <= size <= 1.73:
            most, least = (ax, ay) if ax > ay else (ay, ax)
            real = math.log1p((most - 1) * (most + 1) + least * least) / 2.0
        else:
            real = math.log(size)
    return complex(real, math.atan2(y, x))


def log(z, base=_NO_BASE, /):
    """log(z[, base]) -> the logarithm of z to the given base.

    If the base is not specified, returns the natural logarithm (base e) of z."""
    result = _log(*_parts(z))
    if base is _NO_BASE:
        return result
    base = _log(*_parts(base))
    if base == 0.0:
        raise ValueError("math domain error")
    return result / base


def log10(z, /):
    """Return the base-10 logarithm of z."""
    result = _log(*_parts(z))
    return complex(result.real / _LN10, result.imag / _LN10)


# ---------------------------------------------------------------- hyperbolic functions

def _cosh(x, y):
    special = _special(_COSH, x, y)
    if special is not None:
        return special
    if math.isinf(x):
        imag = math.copysign(inf, math.sin(y))
        return complex(math.copysign(inf, math.cos(y)), imag if x > 0.0 else -imag)
    if abs(x) > _LOG_LARGE:
        less = x - math.copysign(1.0, x)
        return _result(math.cos(y) * _big(math.cosh, less) * e,
                       math.sin(y) * _big(math.sinh, less) * e)
    return _result(math.cos(y) * math.cosh(x), math.sin(y) * math.sinh(x))


def _sinh(x, y):
    special = _special(_SINH, x, y)
    if special is not None:
        return special
    if math.isinf(x):
        real = math.copysign(inf, math.cos(y))
        return complex(real if x > 0.0 else -real, math.copysign(inf, math.sin(y)))
    if abs(x) > _LOG_LARGE:
        less = x - math.copysign(1.0, x)
        return _result(math.cos(y) * _big(math.sinh, less) * e,
                       math.sin(y) * _big(math.cosh, less) * e)
    return _result(math.cos(y) * math.sinh(x), math.sin(y) * math.cosh(x))


def _big(function, x):
    try:
        return function(x)
    except OverflowError:
        return math.copysign(inf, x) if function is math.sinh else inf


def _tanh(x, y):
    special = _special(_TANH, x, y)
    if special is not None:
        return special
    if math.isinf(x):
        return complex(math.copysign(1.0, x),
                       math.copysign(0.0, 2.0 * math.sin(y) * math.cos(y)))
    if abs(x) > _LOG_LARGE:
        return complex(math.copysign(1.0, x),
                       4.0 * math.sin(y) * math.cos(y) * math.exp(-2.0 * abs(x)))
    tx, ty = math.tanh(x), math.tan(y)
    cx = 1.0 / math.cosh(x)
    product = tx * ty
    denominator = 1.0 + product * product
    return complex(tx * (1.0 + ty * ty) / denominator, ((ty / denominator) * cx) * cx)


def cosh(z, /):
    """Return the hyperbolic cosine of z."""
    return _cosh(*_parts(z))


def sinh(z, /):
    """Return the hyperbolic sine of z."""
    return _sinh(*_parts(z))


def tanh(z, /):
    """Return the hyperbolic tangent of z."""
    return _tanh(*_parts(z))


def cos(z, /):
    """Return the cosine of z."""
    x, y = _parts(z)
    return _cosh(-y, x)


def sin(z, /):
    """Return the sine of z."""
    x, y = _parts(z)
    result = _sinh(-y, x)
    return complex(result.imag, -result.real)


def tan(z, /):
    """Return the tangent of z."""
    x, y = _parts(z)
    result = _tanh(-y, x)
    return complex(result.imag, -result.real)


# ---------------------------------------------------------------- their inverses

def _is_large(x, y):
    return abs(x) > _LARGE or abs(y) > _LARGE


def _log_of_large(x, y):
    return math.log(_hypot(x / 2.0, y / 2.0)) + 2 * _LN2


def acos(z, /):
    """Return the arc cosine of z."""
    x, y = _parts(z)
    special = _special(_ACOS, x, y)
    if special is not None:
        return special
    if _is_large(x, y):
        size = _log_of_large(x, y)
        imag = -math.copysign(size, y) if x < 0.0 else math.copysign(size, -y)
        return complex(math.atan2(abs(y), x), imag)
    a, b = _sqrt(1.0 - x, -y)
    c, d = _sqrt(1.0 + x, y)
    return complex(2.0 * math.atan2(a, c), math.asinh(c * b - d * a))


def acosh(z, /):
    """Return the inverse hyperbolic cosine of z."""
    x, y = _parts(z)
    special = _special(_ACOSH, x, y)
    if special is not None:
        return special
    if _is_large(x, y):
        return complex(_log_of_large(x, y), math.atan2(y, x))
    a, b = _sqrt(x - 1.0, y)
    c, d = _sqrt(x + 1.0, y)
    return complex(math.asinh(a * c + b * d), 2.0 * math.atan2(b, c))


def _asinh(x, y):
    special = _special(_ASINH, x, y)
    if special is not None:
        return special
    if _is_large(x, y):
        size = _log_of_large(x, y)
        real = math.copysign(size, x) if y >= 0.0 else -math.copysign(size, -x)
        return complex(real, math.atan2(y, abs(x)))
    a, b = _sqrt(1.0 + y, -x)
    c, d = _sqrt(1.0 - y, x)
    return complex(math.asinh(a * d - c * b), math.atan2(y, a * c - b * d))


def _atanh(x, y):
    special = _special(_ATANH, x, y)
    if special is not None:
        return special
    if math.copysign(1.0, x) < 0.0:
        result = _atanh(-x, -y)
        return complex(-result.real, -result.imag)
    ay = abs(y)
    if x > _SQRT_LARGE or ay > _SQRT_LARGE:
        size = _hypot(x / 2.0, y / 2.0)
        return complex(x / 4.0 / size / size, -math.copysign(pi / 2, -y))
    if x == 1.0 and ay < _SQRT_LEAST:
        if ay == 0.0:
            raise ValueError("math domain error")
        return complex(-math.log(math.sqrt(ay) / math.sqrt(_hypot(ay, 2.0))),
                       math.copysign(math.atan2(2.0, -ay) / 2, y))
    less = 1.0 - x
    return complex(math.log1p(4.0 * x / (less * less + ay * ay)) / 4.0,
                   -math.atan2(-2.0 * y, less * (1.0 + x) - ay * ay) / 2.0)


def asinh(z, /):
    """Return the inverse hyperbolic sine of z."""
    return _asinh(*_parts(z))


def atanh(z, /):
    """Return the inverse hyperbolic tangent of z."""
    return _atanh(*_parts(z))


def asin(z, /):
    """Return the arc sine of z."""
    x, y = _parts(z)
    result = _asinh(-y, x)
    return complex(result.imag, -result.real)


def atan(z, /):
    """Return the arc tangent of z."""
    x, y = _parts(z)
    result = _atanh(-y, x)
    return complex(result.imag, -result.real)


# ---------------------------------------------------------------- polar coordinates

def phase(z, /):
    """Return argument, also known as the phase angle, of a complex."""
    x, y = _parts(z)
    return math.atan2(y, x)


def polar(z, /):
    """Convert a complex from rectangular coordinates to polar coordinates.

    r is the distance from 0 and phi the phase angle."""
    x, y = _parts(z)
    try:
        size = _hypot(x, y)
    except OverflowError:
        raise OverflowError("math range error") from None
    return size, math.atan2(y, x)


def rect(r, phi, /):
    """Convert from polar coordinates to rectangular coordinates."""
    r, phi = math.copysign(r, r), math.copysign(phi, phi)
    special = _special(_RECT, r, phi)
    if special is not None:
        return special
    if math.isinf(r):
        return complex(math.copysign(r, math.cos(phi) * r), math.copysign(r, math.sin(phi) * r))
    if phi == 0.0:
        return complex(r, r * phi)
    return complex(r * math.cos(phi), r * math.sin(phi))


# ---------------------------------------------------------------- questions

def isfinite(z, /):
    """Return True if both the real and imaginary parts of z are finite, else False."""
    x, y = _parts(z)
    return math.isfinite(x) and math.isfinite(y)


def isnan(z, /):
    """Checks if the real or imaginary part of z not a number (NaN)."""
    x, y = _parts(z)
    return math.isnan(x) or math.isnan(y)


def isinf(z, /):
    """Checks if the real or imaginary part of z is infinite."""
    x, y = _parts(z)
    return math.isinf(x) or math.isinf(y)
