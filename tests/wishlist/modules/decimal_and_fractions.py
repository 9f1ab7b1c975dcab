from decimal import Decimal, ROUND_HALF_UP, getcontext
from fractions import Fraction
print(Decimal('0.1') + Decimal('0.2'), Decimal('1') / Decimal('3'), Decimal('2.675').quantize(Decimal('0.01'), ROUND_HALF_UP), Decimal('1.10'), str(Decimal('1E+3')), Decimal(5) > 4, f"{Decimal('1234.5'):,.2f}", Decimal('-0'), Decimal('NaN'))
# output:
#| 0.3 0.3333333333333333333333333333 2.68 1.10 1E+3 True 1,234.50 -0 NaN
print(Fraction(1, 3) + Fraction(1, 6), Fraction('0.25'), Fraction(3, 6), Fraction(7, 2) // 1, float(Fraction(1, 8)), Fraction(1, 3) < 0.5, str(Fraction(-1, 2)))  # expect: 1/2 1/4 1/2 3 0.125 True -1/2
try:
    Decimal('abc')
except Exception as error:
    print(repr(error))  # expect: InvalidOperation([<class 'decimal.ConversionSyntax'>])
try:
    Fraction(1, 0)
except ZeroDivisionError as error:
    print(error)  # expect: Fraction(1, 0)
