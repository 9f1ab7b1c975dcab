"""Fraction, infinite-precision, rational numbers."""

import math
import numbers
import operator
from decimal import Decimal

__all__ = ["Fraction"]

_MODULUS = (1 << 61) - 1


def _digits(text, at):
    """The end of digits with single underscores between them that begin at a place."""
    start = at
    while at < len(text):
        if text[at].isdecimal():
            at += 1
        elif text[at] == "_" and at > start and at + 1 < len(text) and text[at + 1].isdecimal():
            at += 1
        else:
            break
    return at


def _parse(text):
    """Numerator and denominator of what a string shows, or None."""
    text = text.strip()
    at = 0
    negative = False
    if text[:1] in ("+", "-") and text[:1]:
        negative = text[0] == "-"
        at = 1
    end = _digits(text, at)
    whole = text[at:end].replace("_", "")
    numerator = int(whole or "0")
    denominator = 1
    at = end
    if text[at:at + 1] == "/" and whole:
        end = _digits(text, at + 1)
        if end == at + 1:
            return None
        denominator = int(text[at + 1:end].replace("_", ""))
        at = end
    else:
        decimals = ""
        if text[at:at + 1] == ".":
            end = _digits(text, at + 1)
            decimals = text[at + 1:end].replace("_", "")
            at = end
        if not whole and not decimals:
            return None
        if decimals:
            scale = 10 ** len(decimals)
            numerator = numerator * scale + int(decimals)
            denominator = scale
        if text[at:at + 1] in ("e", "E") and text[at:at + 1]:
            start = at + 1
            sign = text[start:start + 1]
            begin = start + 1 if sign and sign in "+-" else start
            end = _digits(text, begin)
            if end == begin:
                return None
            exponent = int(text[begin:end].replace("_", ""))
            if sign == "-":
                denominator *= 10 ** exponent
            else:
                numerator *= 10 ** exponent
            at = end
    if at != len(text):
        return None
    return (-numerator if negative else numerator), denominator


class Fraction(numbers.Rational):
    """This class implements rational numbers.

    In the two-argument form of the constructor, Fraction(8, 6) will
    produce a rational number equivalent to 4/3. Both arguments must
    be Rational. The numerator defaults to 0 and the denominator
    defaults to 1 so that Fraction(3) == 3 and Fraction() == 0.

    Fractions can also be constructed from:

      - numeric strings similar to those accepted by the
        float constructor (for example, '-2.3' or '1e10')

      - strings of the form '123/456'

      - float and Decimal instances

      - other Rational instances (including integers)

    """

    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None, *, _normalize=True):
        """Constructs a Rational."""
        self = super().__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                self._numerator = numerator
                self._denominator = 1
                return self
            if isinstance(numerator, numbers.Rational):
                self._numerator = numerator.numerator
                self._denominator = numerator.denominator
                return self
            if isinstance(numerator, (float, Decimal)):
                self._numerator, self._denominator = numerator.as_integer_ratio()
                return self
            if not isinstance(numerator, str):
                raise TypeError("argument should be a string or a Rational instance")
            found = _parse(numerator)
            if found is None:
                raise ValueError("Invalid literal for Fraction: %r" % numerator)
            numerator, denominator = found
        elif type(numerator) is int is type(denominator):
            pass
        elif (isinstance(numerator, numbers.Rational)
              and isinstance(denominator, numbers.Rational)):
            numerator, denominator = (numerator.numerator * denominator.denominator,
                                      denominator.numerator * numerator.denominator)
        else:
            raise TypeError("both arguments should be Rational instances")
        if denominator == 0:
            raise ZeroDivisionError("Fraction(%s, 0)" % numerator)
        if _normalize:
            common = math.gcd(numerator, denominator)
            if denominator < 0:
                common = -common
            if common != 1:
                numerator //= common
                denominator //= common
        self._numerator = numerator
        self._denominator = denominator
        return self

    @classmethod
    def from_float(cls, f):
        """Converts a finite float to a rational number, exactly.

        Beware that Fraction.from_float(0.3) != Fraction(3, 10).

        """
        if isinstance(f, numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError("%s.from_float() only takes floats, not %r (%s)"
                            % (cls.__name__, f, type(f).__name__))
        return cls(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        """Converts a finite Decimal instance to a rational number, exactly."""
        if isinstance(dec, numbers.Integral):
            dec = Decimal(int(dec))
        elif not isinstance(dec, Decimal):
            raise TypeError("%s.from_decimal() only takes Decimals, not %r (%s)"
                            % (cls.__name__, dec, type(dec).__name__))
        return cls(*dec.as_integer_ratio())

    def as_integer_ratio(self):
        """Return the integer ratio as a tuple.

        Return a tuple of two integers, whose ratio is equal to the
        Fraction and with a positive denominator.
        """
        return (self._numerator, self._denominator)

    def limit_denominator(self, max_denominator=1000000):
        """Closest Fraction to self with denominator at most max_denominator.

        >>> Fraction('3.141592653589793').limit_denominator(10)
        Fraction(22, 7)
        >>> Fraction('3.141592653589793').limit_denominator(100)
        Fraction(311, 99)
        >>> Fraction(4321, 8765).limit_denominator(10000)
        Fraction(4321, 8765)

        """
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        # The convergents of the continued fraction, as long as they are small enough.
        before, last = (0, 1), (1, 0)
        n, d = self._numerator, self._denominator
        while True:
            quotient = n // d
            bottom = before[1] + quotient * last[1]
            if bottom > max_denominator:
                break
            before, last = last, (before[0] + quotient * last[0], bottom)
            n, d = d, n - quotient * d
        k = (max_denominator - before[1]) // last[1]
        semiconvergent = Fraction(before[0] + k * last[0], before[1] + k * last[1],
                                  _normalize=False)
        # The last convergent or the last semiconvergent is nearest.
        if 2 * d * (before[1] + k * last[1]) <= self._denominator:
            return Fraction(last[0], last[1], _normalize=False)
        return semiconvergent

    @property
    def numerator(a):
        return a._numerator

    @property
    def denominator(a):
        return a._denominator

    def __repr__(self):
        """repr(self)"""
        return "%s(%s, %s)" % (type(self).__name__, self._numerator, self._denominator)

    def __str__(self):
        """str(self)"""
        if self._denominator == 1:
            return str(self._numerator)
        return "%s/%s" % (self._numerator, self._denominator)

    def __add__(a, b):
        """a + b"""
        if isinstance(b, (int, Fraction)):
            return _add(a, b.numerator, b.denominator)
        if isinstance(b, float):
            return float(a) + b
        if isinstance(b, complex):
            return complex(a) + b
        return NotImplemented

    def __radd__(b, a):
        """a + b"""
        if isinstance(a, numbers.Rational):
            return _add(b, a.numerator, a.denominator)
        if isinstance(a, numbers.Real):
            return float(a) + float(b)
        if isinstance(a, numbers.Complex):
            return complex(a) + complex(b)
        return NotImplemented

    def __sub__(a, b):
        """a - b"""
        if isinstance(b, (int, Fraction)):
            return _add(a, -b.numerator, b.denominator)
        if isinstance(b, float):
            return float(a) - b
        if isinstance(b, complex):
            return complex(a) - b
        return NotImplemented

    def __rsub__(b, a):
        """a - b"""
        if isinstance(a, numbers.Rational):
            return _add(-b, a.numerator, a.denominator)
        if isinstance(a, numbers.Real):
            return float(a) - float(b)
        if isinstance(a, numbers.Complex):
            return complex(a) - complex(b)
        return NotImplemented

    def __mul__(a, b):
        """a * b"""
        if isinstance(b, (int, Fraction)):
            return _mul(a._numerator, a._denominator, b.numerator, b.denominator)
        if isinstance(b, float):
            return float(a) * b
        if isinstance(b, complex):
            return complex(a) * b
        return NotImplemented

    def __rmul__(b, a):
        """a * b"""
        if isinstance(a, numbers.Rational):
            return _mul(a.numerator, a.denominator, b._numerator, b._denominator)
        if isinstance(a, numbers.Real):
            return float(a) * float(b)
        if isinstance(a, numbers.Complex):
            return complex(a) * complex(b)
        return NotImplemented

    def __truediv__(a, b):
        """a / b"""
        if isinstance(b, (int, Fraction)):
            return _div(a._numerator, a._denominator, b.numerator, b.denominator)
        if isinstance(b, float):
            return float(a) / b
        if isinstance(b, complex):
            return complex(a) / b
        return NotImplemented

    def __rtruediv__(b, a):
        """a / b"""
        if isinstance(a, numbers.Rational):
            return _div(a.numerator, a.denominator, b._numerator, b._denominator)
        if isinstance(a, numbers.Real):
            return float(a) / float(b)
        if isinstance(a, numbers.Complex):
            return complex(a) / complex(b)
        return NotImplemented

    def __floordiv__(a, b):
        """a // b"""
        if isinstance(b, (int, Fraction)):
            return (a._numerator * b.denominator) // (a._denominator * b.numerator)
        if isinstance(b, float):
            return float(a) // b
        return NotImplemented

    def __rfloordiv__(b, a):
        """a // b"""
        if isinstance(a, numbers.Rational):
            return (a.numerator * b._denominator) // (a.denominator * b._numerator)
        if isinstance(a, numbers.Real):
            return float(a) // float(b)
        return NotImplemented

    def __divmod__(a, b):
        """(a // b, a % b)"""
        if isinstance(b, (int, Fraction)):
            return _divmod(a, b)
        if isinstance(b, float):
            return divmod(float(a), b)
        return NotImplemented

    def __rdivmod__(b, a):
        """(a // b, a % b)"""
        if isinstance(a, numbers.Rational):
            return _divmod(a, b)
        if isinstance(a, numbers.Real):
            return divmod(float(a), float(b))
        return NotImplemented

    def __mod__(a, b):
        """a % b"""
        if isinstance(b, (int, Fraction)):
            return _mod(a, b)
        if isinstance(b, float):
            return float(a) % b
        return NotImplemented

    def __rmod__(b, a):
        """a % b"""
        if isinstance(a, numbers.Rational):
            return _mod(a, b)
        if isinstance(a, numbers.Real):
            return float(a) % float(b)
        return NotImplemented

    def __pow__(a, b):
        """a ** b

        If b is not an integer, the result will be a float or complex
        since roots are generally irrational. If b is an integer, the
        result will be rational.

        """
        if not isinstance(b, numbers.Rational):
            return float(a) ** b
        if b.denominator != 1:
            # A root of a rational number is seldom one.
            return float(a) ** float(b)
        power = b.numerator
        if power >= 0:
            return Fraction(a._numerator ** power, a._denominator ** power, _normalize=False)
        if a._numerator >= 0:
            return Fraction(a._denominator ** -power, a._numerator ** -power, _normalize=False)
        return Fraction((-a._denominator) ** -power, (-a._numerator) ** -power, _normalize=False)

    def __rpow__(b, a):
        """a ** b"""
        if b._denominator == 1 and b._numerator >= 0:
            return a ** b._numerator
        if isinstance(a, numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        if b._denominator == 1:
            return a ** b._numerator
        return a ** float(b)

    def __pos__(a):
        """+a: Coerces a subclass instance to Fraction"""
        return Fraction(a._numerator, a._denominator, _normalize=False)

    def __neg__(a):
        """-a"""
        return Fraction(-a._numerator, a._denominator, _normalize=False)

    def __abs__(a):
        """abs(a)"""
        return Fraction(abs(a._numerator), a._denominator, _normalize=False)

    def __int__(a, _index=operator.index):
        """int(a)"""
        if a._numerator < 0:
            return _index(-(-a._numerator // a._denominator))
        return _index(a._numerator // a._denominator)

    def __trunc__(a):
        """math.trunc(a)"""
        if a._numerator < 0:
            return -(-a._numerator // a._denominator)
        return a._numerator // a._denominator

    def __floor__(a):
        """math.floor(a)"""
        return a._numerator // a._denominator

    def __ceil__(a):
        """math.ceil(a)"""
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        """round(self, ndigits)

        Rounds half toward even.
        """
        if ndigits is None:
            whole, rest = divmod(self._numerator, self._denominator)
            if rest * 2 < self._denominator:
                return whole
            if rest * 2 > self._denominator:
                return whole + 1
            return whole if whole % 2 == 0 else whole + 1
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        """hash(self)"""
        try:
            inverse = pow(self._denominator, -1, _MODULUS)
        except ValueError:
            # The modulus divides the denominator.
            result = 314159
        else:
            result = hash(hash(abs(self._numerator)) * inverse)
        if self._numerator < 0:
            result = -result
        return -2 if result == -1 else result

    def __eq__(a, b):
        """a == b"""
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if isinstance(b, numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, numbers.Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            if math.isnan(b) or math.isinf(b):
                return 0.0 == b
            return a == a.from_float(b)
        return NotImplemented

    def _richcmp(self, other, op):
        """Helper for comparison operators, for internal use only."""
        if isinstance(other, numbers.Rational):
            return op(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            if math.isnan(other) or math.isinf(other):
                return op(0.0, other)
            return op(self, self.from_float(other))
        return NotImplemented

    def __lt__(a, b):
        """a < b"""
        return a._richcmp(b, operator.lt)

    def __gt__(a, b):
        """a > b"""
        return a._richcmp(b, operator.gt)

    def __le__(a, b):
        """a <= b"""
        return a._richcmp(b, operator.le)

    def __ge__(a, b):
        """a >= b"""
        return a._richcmp(b, operator.ge)

    def __bool__(a):
        """a != 0"""
        return bool(a._numerator)

    def __copy__(self):
        if type(self) is Fraction:
            return self
        return type(self)(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        if type(self) is Fraction:
            return self
        return type(self)(self._numerator, self._denominator)


def _add(a, n, d):
    """a + n/d, reduced by common factors of the denominators only."""
    na, da = a._numerator, a._denominator
    common = math.gcd(da, d)
    if common == 1:
        return Fraction(na * d + n * da, da * d, _normalize=False)
    part = da // common
    top = na * (d // common) + n * part
    again = math.gcd(top, common)
    if again == 1:
        return Fraction(top, part * d, _normalize=False)
    return Fraction(top // again, part * (d // again), _normalize=False)


def _mul(na, da, nb, db):
    """na/da * nb/db, reduced crosswise."""
    common = math.gcd(na, db)
    if common > 1:
        na //= common
        db //= common
    common = math.gcd(nb, da)
    if common > 1:
        nb //= common
        da //= common
    return Fraction(na * nb, da * db, _normalize=False)


def _div(na, da, nb, db):
    """(na/da) / (nb/db)"""
    common = math.gcd(na, nb)
    if common > 1:
        na //= common
        nb //= common
    common = math.gcd(db, da)
    if common > 1:
        da //= common
        db //= common
    n, d = na * db, nb * da
    if d < 0:
        n, d = -n, -d
    return Fraction(n, d, _normalize=False)


def _divmod(a, b):
    quotient, rest = divmod(a.numerator * b.denominator, a.denominator * b.numerator)
    return quotient, Fraction(rest, a.denominator * b.denominator)


def _mod(a, b):
    return Fraction((a.numerator * b.denominator) % (b.numerator * a.denominator),
                    a.denominator * b.denominator)
