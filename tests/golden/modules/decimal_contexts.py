import decimal
from decimal import BasicContext, Context, Decimal, ExtendedContext, Inexact, Overflow, Rounded, getcontext, localcontext, setcontext
context = Context(prec=4, traps=[Inexact])
print(context, context.divide(1, 4), context.flags[Rounded], context.Etiny(), context.Etop())
# output:
#| Context(prec=4, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[Inexact]) 0.25 False -1000002 999996
try:
    context.divide(1, 3)
except Inexact as error:
    print(repr(error), context.flags[Inexact], context.flags[Rounded])  # expect: Inexact([<class 'decimal.Inexact'>]) True True
context.clear_flags()
context.clear_traps()
print(context.divide(1, 3), context.flags, list(context.flags.values()).count(True))
# output:
#| 0.3333 {<class 'decimal.InvalidOperation'>:False, <class 'decimal.FloatOperation'>:False, <class 'decimal.DivisionByZero'>:False, <class 'decimal.Overflow'>:False, <class 'decimal.Underflow'>:False, <class 'decimal.Subnormal'>:False, <class 'decimal.Inexact'>:True, <class 'decimal.Rounded'>:True, <class 'decimal.Clamped'>:False} 2
print(BasicContext, ExtendedContext)
# output:
#| Context(prec=9, rounding=ROUND_HALF_UP, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[Clamped, InvalidOperation, DivisionByZero, Overflow, Underflow]) Context(prec=9, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[])
print(ExtendedContext.divide(1, 0), ExtendedContext.sqrt(-1), ExtendedContext.create_decimal("1.23456789012"))  # expect: Infinity NaN 1.23456789
with localcontext(Context(prec=3), Emax=9) as inner:
    print(inner, Decimal("9E9") + 0)
    inner.traps[Overflow] = False
    print(Decimal("9E9") * 9, inner.flags[Overflow])
# output:
#| Context(prec=3, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=9, capitals=1, clamp=0, flags=[Rounded], traps=[InvalidOperation, DivisionByZero, Overflow]) 9.00E+9
#| Infinity True
setcontext(Context(prec=2))
print(Decimal(1) / 3, getcontext().prec, getcontext().copy() is getcontext(), decimal.MAX_PREC)  # expect: 0.33 2 False 999999999999999999
for wrong in (lambda: Context(prec=0), lambda: Context(rounding="x"), lambda: setattr(getcontext(), "Emin", 1), lambda: setattr(getcontext(), "clamp", 2),
              lambda: Context(traps=[1]), lambda: setcontext(1), lambda: getcontext().flags[1], lambda: setattr(getcontext(), "prec", "a")):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__ + ":", error)
# output:
#| ValueError: valid range for prec is [1, MAX_PREC]
#| TypeError: valid values for rounding are:
#|   [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,
#|    ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
#|    ROUND_05UP]
#| ValueError: valid range for Emin is [MIN_EMIN, 0]
#| ValueError: valid values for clamp are 0 or 1
#| KeyError: 'valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]'
#| TypeError: argument must be a context
#| KeyError: 'valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]'
#| TypeError: an integer is required
