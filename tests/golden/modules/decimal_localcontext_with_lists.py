import decimal
for k, v in (("traps", []), ("traps", [decimal.Inexact]), ("flags", [decimal.Overflow]), ("flags", None), ("traps", 3), ("traps", {}), ("traps", decimal.getcontext().traps), ("traps", [3]), ("prec", "x"), ("rounding", None), ("Emin", 3), ("clamp", 2), ("capitals", 0), ("traps", ()), ("flags", {decimal.Inexact: True})):
    try:
        with decimal.localcontext(**{k: v}) as c: print(k, c)
    except Exception as e: print(k, v if not isinstance(v, dict) else 0, type(e).__name__, e)
    try:
        c = decimal.Context(); setattr(c, k, v); print(k, c)
    except Exception as e: print(k, type(e).__name__, e)
# output:
#| traps Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[])
#| traps TypeError argument must be a signal dict
#| traps Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[Inexact])
#| traps TypeError argument must be a signal dict
#| flags Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[Overflow], traps=[InvalidOperation, DivisionByZero, Overflow])
#| flags TypeError argument must be a signal dict
#| flags Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])
#| flags TypeError argument must be a signal dict
#| traps 3 TypeError argument must be a signal dict
#| traps TypeError argument must be a signal dict
#| traps 0 KeyError 'invalid signal dict'
#| traps KeyError 'invalid signal dict'
#| traps Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])
#| traps Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])
#| traps [3] KeyError 'valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]'
#| traps TypeError argument must be a signal dict
#| prec x TypeError an integer is required
#| prec TypeError an integer is required
#| rounding Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])
#| rounding TypeError valid values for rounding are:
#|   [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,
#|    ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
#|    ROUND_05UP]
#| Emin 3 ValueError valid range for Emin is [MIN_EMIN, 0]
#| Emin ValueError valid range for Emin is [MIN_EMIN, 0]
#| clamp 2 ValueError valid values for clamp are 0 or 1
#| clamp ValueError valid values for clamp are 0 or 1
#| capitals Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=0, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])
#| capitals Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=0, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])
#| traps () TypeError argument must be a signal dict
#| traps TypeError argument must be a signal dict
#| flags 0 KeyError 'invalid signal dict'
#| flags KeyError 'invalid signal dict'
