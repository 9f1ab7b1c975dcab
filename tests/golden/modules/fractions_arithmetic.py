import math
from decimal import Decimal
from fractions import Fraction
a, b = Fraction(3, 4), Fraction(-5, 6)
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a ** 2, a ** -2, a ** Fraction(1, 2), 2 ** a, -a, +a, abs(b))
# output:
#| -1/12 19/12 -5/8 -9/10 -1 -1/12 (-1, Fraction(-1, 12)) 9/16 16/9 0.8660254037844386 1.681792830507429 -3/4 3/4 5/6
print(1 + a, 2 * a, 1 - a, 1 / a, a + 0.5, a * 1j, 7 // a, 7 % a, 0.5 / a)  # expect: 7/4 3/2 1/4 4/3 1.25 0.75j 9 1/4 0.6666666666666666
print(repr(a), str(Fraction(6, 3)), Fraction("3/7"), Fraction(" -1.25e1 "), Fraction(0.5), Fraction(Decimal("1.1")), Fraction(a), Fraction(8, -6))  # expect: Fraction(3, 4) 2 3/7 -25/2 1/2 11/10 3/4 -4/3
print(a == 0.75, a == Fraction(6, 8), a < 1, a > b, a >= 0.8, hash(a) == hash(0.75), hash(Fraction(5)) == hash(5), a == Decimal("0.75"))  # expect: True True True True False True True True
print(round(Fraction(5, 2)), round(Fraction(22, 7), 2), math.floor(b), math.ceil(b), math.trunc(b), int(b), float(a), bool(Fraction(0)), complex(a))  # expect: 2 157/50 -1 0 0 0 0.75 False (0.75+0j)
print(Fraction(math.pi).limit_denominator(1000), Fraction.from_float(0.1), a.numerator, a.denominator, a.as_integer_ratio(), sum([a, b, a]))  # expect: 355/113 3602879701896397/36028797018963968 3 4 (3, 4) 2/3
for wrong in (lambda: Fraction(1, 0), lambda: Fraction("x"), lambda: Fraction(1.5, 2), lambda: a / 0, lambda: a < "x", lambda: Fraction([]),
              lambda: Fraction("1/0"), lambda: a.limit_denominator(0), lambda: Fraction(float("nan")), lambda: Fraction.from_float("1")):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__ + ":", error)
# output:
#| ZeroDivisionError: Fraction(1, 0)
#| ValueError: Invalid literal for Fraction: 'x'
#| TypeError: both arguments should be Rational instances
#| ZeroDivisionError: Fraction(1, 0)
#| TypeError: '<' not supported between instances of 'Fraction' and 'str'
#| TypeError: argument should be a string or a Rational instance
#| ZeroDivisionError: Fraction(1, 0)
#| ValueError: max_denominator should be at least 1
#| ValueError: cannot convert NaN to integer ratio
#| TypeError: Fraction.from_float() only takes floats, not '1' (str)
