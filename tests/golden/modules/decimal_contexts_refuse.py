# What a context of decimals cannot be set to, and what has no decimal.
import decimal


def attempt(what):
    try:
        print(repr(what()))
    except Exception as error:
        print(type(error).__name__, error)


context = decimal.Context()


def put(name, value):
    attempt(lambda: setattr(context, name, value))


def without(name):
    attempt(lambda: delattr(context, name))


for value in (None, 3, "x"):
    put("rounding", value)
# output:
#| TypeError valid values for rounding are:
#|   [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,
#|    ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
#|    ROUND_05UP]
#| TypeError valid values for rounding are:
#|   [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,
#|    ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
#|    ROUND_05UP]
#| TypeError valid values for rounding are:
#|   [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,
#|    ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
#|    ROUND_05UP]
for name in ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"):
    without(name)
# output:
#| AttributeError context attributes cannot be deleted
#| AttributeError context attributes cannot be deleted
#| AttributeError context attributes cannot be deleted
#| AttributeError context attributes cannot be deleted
#| AttributeError context attributes cannot be deleted
#| AttributeError context attributes cannot be deleted
#| AttributeError context attributes cannot be deleted
#| AttributeError context attributes cannot be deleted
attempt(lambda: decimal.Context(rounding=3))
# output:
#| TypeError valid values for rounding are:
#|   [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,
#|    ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
#|    ROUND_05UP]
attempt(lambda: context.add(1.5, 1))  # expect: TypeError conversion from float to Decimal is not supported
attempt(lambda: context.abs(None))  # expect: TypeError conversion from NoneType to Decimal is not supported
attempt(lambda: context.fma(1, 2, "3"))  # expect: TypeError conversion from str to Decimal is not supported
attempt(lambda: decimal.Decimal(1).fma(1.5, 2))  # expect: TypeError conversion from float to Decimal is not supported
attempt(lambda: decimal.Decimal(1).compare("x"))  # expect: TypeError conversion from str to Decimal is not supported
flags = dict(context.flags)
put("flags", {})  # expect: KeyError 'invalid signal dict'
put("flags", 3)  # expect: TypeError argument must be a signal dict
put("flags", flags)  # expect: None
del flags[decimal.Inexact]
put("flags", flags)  # expect: KeyError 'invalid signal dict'
flags[ValueError] = True
put("flags", flags)  # expect: KeyError 'invalid signal dict'
attempt(lambda: context.flags.__delitem__(decimal.Inexact))  # expect: ValueError signal keys cannot be deleted
attempt(lambda: decimal.Context(traps=[3]))
# output:
#| KeyError 'valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]'
attempt(lambda: decimal.Context(traps=3))  # expect: TypeError argument must be a signal dict
