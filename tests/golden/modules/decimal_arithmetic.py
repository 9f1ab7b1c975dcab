from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal, getcontext, localcontext
from fractions import Fraction
a, b = Decimal("10.25"), Decimal("3")
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), -a, abs(-a), a ** 2, 2 ** b, pow(Decimal(3), 5, 7))
# output:
#| 13.25 7.25 30.75 3.416666666666666666666666667 3 1.25 (Decimal('3'), Decimal('1.25')) -10.25 10.25 105.0625 8 5
print(1 + a, 2 * a, 20 - a, 1 / b, round(a, 1), round(a), int(a), float(a), a.quantize(Decimal("0.1")), a.quantize(Decimal("1"), rounding=ROUND_HALF_UP))
# output:
#| 11.25 20.50 9.75 0.3333333333333333333333333333 10.2 10 10 10.25 10.2 10
print(repr(Decimal("1.50")), Decimal(0.1), Decimal((1, (1, 2), -1)), Decimal(" 1_000.5 "), Decimal("-0"), Decimal("NaN"), Decimal("1E+10"), Decimal("1E-10"))
# output:
#| Decimal('1.50') 0.1000000000000000055511151231257827021181583404541015625 -1.2 1000.5 -0 NaN 1E+10 1E-10
print(Decimal("0.1") + Decimal("0.2") == Decimal("0.3"), Decimal(1) == 1.0, Decimal("0.5") == Fraction(1, 2), 1 < Decimal("1.5") < 2, {Decimal(1): "one"}[1])  # expect: True True True True one
print(b.sqrt(), b.exp(), b.ln(), b.log10(), a.normalize(), Decimal("1200").normalize(), a.as_tuple(), a.as_integer_ratio(), a.adjusted())
# output:
#| 1.732050807568877293527446342 20.08553692318766774092852965 1.098612288668109691395245237 0.4771212547196624372950279033 10.25 1.2E+3 DecimalTuple(sign=0, digits=(1, 0, 2, 5), exponent=-2) (41, 4) 1
print(sum([Decimal("0.1")] * 3), max(a, b), sorted([a, b]), a.compare(b), a.max(b), a.copy_sign(-b), a.is_finite(), a.to_integral_value(), a.scaleb(2))
# output:
#| 0.3 10.25 [Decimal('3'), Decimal('10.25')] 1 10.25 -10.25 True 10 1025
print(f"{Decimal('1234567.891'):,.2f} {a:10.3f}|{a:<8}|{a:e} {Decimal('0.5'):%} {a:+} {Decimal('NaN'):>5}")  # expect: 1,234,567.89     10.250|10.25   |1.025e+1 50% +10.25   NaN
with localcontext() as context:
    context.prec = 5
    context.rounding = ROUND_DOWN
    print(Decimal(2) / 3, context.prec, getcontext() is context)  # expect: 0.66666 5 True
print(Decimal(2) / 3, getcontext())
# output:
#| 0.6666666666666666666666666667 Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[Inexact, FloatOperation, Rounded], traps=[InvalidOperation, DivisionByZero, Overflow])
for wrong in (lambda: Decimal("x"), lambda: a / 0, lambda: Decimal(0) / 0, lambda: a + 1.5, lambda: a < "x", lambda: Decimal("NaN") < 1,
              lambda: int(Decimal("NaN")), lambda: Decimal("1E+30").quantize(Decimal(1)), lambda: Decimal(-1).sqrt(), lambda: Decimal([1]),
              lambda: Decimal("1E+999999") * 10, lambda: f"{a:x}", lambda: hash(Decimal("sNaN")), lambda: Decimal({})):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__ + ":", error)
# output:
#| InvalidOperation: [<class 'decimal.ConversionSyntax'>]
#| DivisionByZero: [<class 'decimal.DivisionByZero'>]
#| InvalidOperation: [<class 'decimal.DivisionUndefined'>]
#| TypeError: unsupported operand type(s) for +: 'decimal.Decimal' and 'float'
#| TypeError: '<' not supported between instances of 'decimal.Decimal' and 'str'
#| InvalidOperation: [<class 'decimal.InvalidOperation'>]
#| ValueError: cannot convert NaN to integer
#| InvalidOperation: [<class 'decimal.InvalidOperation'>]
#| InvalidOperation: [<class 'decimal.InvalidOperation'>]
#| ValueError: argument must be a sequence of length 3
#| Overflow: [<class 'decimal.Overflow'>]
#| ValueError: invalid format string
#| TypeError: Cannot hash a signaling NaN value
#| TypeError: conversion from dict to Decimal is not supported
